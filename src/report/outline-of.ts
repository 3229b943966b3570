import type { VFile } from 'vfile';
import { segments } from './segments.ts';
import type { Division, Report, Unit } from './types.ts';

/** A heading with its line, as an editor sees it; `paragraphs` counts its own and those below. */
export interface OutlinedMeasure {
  heading: string;
  line: number;
  /** Whether it has no number and nobody declared it. */
  proposed?: true;
}
/** A section with its measures. */
export interface OutlinedSection extends OutlinedMeasure {
  paragraphs: number;
  measures: OutlinedMeasure[];
}
/** A part with its sections, and the measures that stand directly under it. */
export interface OutlinedPart extends OutlinedMeasure {
  paragraphs: number;
  sections: OutlinedSection[];
  measures: OutlinedMeasure[];
}
/** What the splitter sees in a text. */
export interface Outlined {
  /** `line` is that of its title, or of its first words; `proposed` where the text holds several and nobody declared them. */
  works: { id: string; title: string; line: number; proposed?: true; parts: OutlinedPart[] }[];
  warnings: { line: number; column: number; rule: string; message: string }[];
}

/** Returns what the splitter saw in a text: its structure without words, and every warning. */
export function outlineOf(tree: Report, file: VFile): Outlined {
  return {
    works: tree.children.map((work) => ({
      id: work.id,
      title: work.heading?.children[0].value ?? '',
      line: segments(work)[0]?.position.start.line ?? 1,
      ...(work.proposed && { proposed: work.proposed }),
      parts: divisions(work, 'part').map((part) => ({
        ...head(part),
        paragraphs: countParagraphs(part),
        sections: divisions(part, 'section').map((section) => ({
          ...head(section),
          paragraphs: countParagraphs(section),
          measures: divisions(section, 'measure').map(head),
        })),
        measures: divisions(part, 'measure').map(head),
      })),
    })),
    warnings: file.messages.map(({ line, column, ruleId, reason }) => ({
      line: line ?? 1,
      column: column ?? 1,
      rule: ruleId ?? '',
      message: reason,
    })),
  };
}

function head({ heading, proposed }: Division): OutlinedMeasure {
  const { value, position } = heading.children[0];
  return { heading: value.replace(/。$/, ''), line: position.start.line, ...(proposed && { proposed }) };
}

function divisions(unit: Unit, kind: Division['kind']): Division[] {
  return unit.children.filter((child) => child.type === 'division' && child.kind === kind) as Division[];
}

function countParagraphs(unit: Unit): number {
  return unit.children.reduce((sum, child) => sum + (child.type === 'paragraph' ? 1 : countParagraphs(child)), 0);
}
