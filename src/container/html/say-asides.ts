import type { VFile } from 'vfile';
import type { Aside } from './page-lines.ts';

/** Warns of what stands in an article and is no line of its text, each at the line of the text that `lineOf` gives for it. */
export function sayAsides(asides: readonly Aside[], lineOf: (before: number) => number, file: VFile): void {
  const of = (...kinds: Aside['kind'][]): Aside[] => asides.filter(({ kind }) => kinds.includes(kind));
  const place = ({ before }: Aside): { line: number; column: number } => ({ line: lineOf(before), column: 1 });
  const hidden = of('hidden');
  if (hidden[0]) {
    file.message(
      `Words stand in the page that its reader does not see; they were left out: ${listed(hidden)}. If they are the report's, put them into the text.`,
      place(hidden[0]),
      'container:html-hidden',
    );
  }
  for (const one of of('struck', 'ruby')) {
    const what = one.kind === 'struck' ? 'Words that are struck out' : 'A reading that is set above the words';
    file.message(
      `${what} (${quoted(one)}) stood here and was left out. If it is to stay, put it into the text.`,
      place(one),
      'container:left-out',
    );
  }
  for (const one of of('table')) {
    file.message(
      `A table stands here (${quoted(one)}): each row became a line, its cells parted by tabs. Compare it with the page.`,
      place(one),
      'container:table',
    );
  }
  for (const one of of('picture')) {
    file.message(
      `A ${one.place.name === 'img' ? 'picture' : `picture or film (${one.place.name})`} stands here${one.words === '' ? '' : ` (${quoted(one)})`} and was left out. If it shows words of the report, type them.`,
      place(one),
      'container:picture',
    );
  }
}

function listed(asides: readonly Aside[]): string {
  return asides.slice(0, 8).map(quoted).join(', ') + (asides.length > 8 ? ` and ${asides.length - 8} more` : '');
}

function quoted({ words }: Aside): string {
  return `“${words.length > 20 ? `${words.slice(0, 20)}…` : words}”`;
}
