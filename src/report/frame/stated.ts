import { documentNoun, frameKindOf, unspaced } from './frame-lines.ts';
import type { FrameKind } from './frame-lines.ts';
import { frameOf } from './frame.ts';
import type { Line } from '../from-text.ts';
import type { Speaker } from './speaker.ts';
import { speakerOf } from './speaker.ts';
import type { StatedDate } from './stated-date.ts';
import { statedDate } from './stated-date.ts';
import { joinsOf } from './title.ts';
import type { WorkKind } from './work-kinds.ts';
import { workKindOf } from './work-kinds.ts';
import type { WorkStart } from './works.ts';
import { tailLines } from './works.ts';

/** What a text itself says of one of its works. `line` is the number of the line where it says so. What it does not say is undefined. */
export interface Stated {
  id: string;
  title: string[];
  /** What joins each title line with the next. */
  joins: string[];
  kind: WorkKind;
  speaker?: Speaker;
  occasion?: { words: string; line: number };
  issuer?: { words: string; line: number };
  number?: { words: string; line: number };
  date?: StatedDate;
}

/** Returns what the frame of each work states, in the order of `starts`. */
export function stated(lines: readonly Line[], starts: readonly WorkStart[]): Stated[] {
  const tail = tailLines(lines, starts);
  const frames = frameOf(lines, starts).flatMap((frame, work) =>
    [...frame].map(([at, kind]) => ({ at, kind, work: tail.get(at) ?? work, line: lines[at] })),
  );
  frames.sort((a, b) => a.at - b.at);
  return starts.map(({ id, first, title }, work) => {
    const of = (...kinds: FrameKind[]): Line[] =>
      frames.flatMap(({ kind, line, work: owner }) => (line && owner === work && kinds.includes(kind) ? [line] : []));
    const words = title.map(({ value }) => value);
    const kind = workKindOf(words, lines[first]?.value ?? '');
    const before = starts[work - 1];
    const note =
      before && before.title.length === 0 && frameKindOf(lines[before.first]?.value ?? '') === 'note' ? lines[before.first] : undefined;
    const anyNote = starts.flatMap(({ first: at }) =>
      at < first && frameKindOf(lines[at]?.value ?? '') === 'note' ? (lines[at] ?? []) : [],
    );
    const printed = of('subtitle').length > 0 ? of('subtitle') : of('furniture').flatMap(withoutSource);
    const subtitles = joinLines(printed);
    const found: Stated = { id, title: words, joins: joinsOf(title), kind };
    const speaker = speakerOf(of('speaker'), [...subtitles, ...joinLines(title)], kind === 'annex' ? [] : anyNote);
    const occasion = occasionOf([...subtitles, ...joinLines(title)]);
    const issuer = issuerOf(of('issuer'), title);
    const number = of('number')[0];
    const date = statedDate({ dated: [...of('date', 'passed'), ...printed], told: note, title, kind });
    if (speaker) found.speaker = speaker;
    if (occasion) found.occasion = occasion;
    if (issuer) found.issuer = issuer;
    if (number) found.number = where(number, unspaced(number.value));
    if (date) found.date = date;
    return found;
  });
}

/** Returns what follows the source of a page on its line, where the date and the occasion were glued to it. */
function withoutSource(line: Line): Line[] {
  const [words] = /\d{4}年\d{1,2}月\d{1,2}日在.{4,60}(?:会议|大会)上.*$/.exec(line.value) ?? [];
  return words === undefined ? [] : [{ ...line, value: words }];
}

const where = (line: Line, words: string): { words: string; line: number } => ({ words, line: line.position.start.line });

/** Returns lines that follow one another as one line, which stands where the first does. */
function joinLines(lines: readonly Line[]): Line[] {
  const [first, ...rest] = lines;
  return first ? [{ ...first, value: [first, ...rest].map(({ value }) => value).join('') }] : [];
}

function occasionOf(lines: readonly Line[]): Stated['occasion'] {
  for (const line of lines) {
    const [, words = ''] =
      /在([^，。；：]*?(?:会[议議]|會議|大[会會]|全会|[会會式]))(?:上|的)/.exec(line.value) ??
      /在([^，。；：]*(?:会[议議]|會議|大[会會]|全会))/.exec(line.value) ??
      [];
    if (words !== '') return where(line, unspaced(words));
  }
  return undefined;
}

function issuerOf(issuers: readonly Line[], title: readonly Line[]): Stated['issuer'] {
  const [first] = issuers;
  if (first) return where(first, issuers.map(({ value }) => value).join(' '));
  const words = title.map(({ value }) => value).join(' ');
  const [, before = ''] = /^(.{2,40}?(?:人民政府|委员会|办公室|办公厅|国务院|[委厅局部院会]))\s*关于/.exec(words) ?? [];
  return title[0] && before !== '' && documentNoun.test(unspaced(words)) ? where(title[0], before) : undefined;
}
