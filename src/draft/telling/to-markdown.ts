import type { Piece } from './pieces.ts';
import type { Reported, ReportedPlace } from './report.ts';
import { toReport } from './report.ts';

/** Returns the report of a check as Markdown; whatever stands in the draft is text. */
export function toMarkdown(reported: Reported): string {
  const { words: t, locale } = reported;
  const report = toReport(reported);
  const colon = locale === 'zh' ? '：' : ': ';
  const item = (name: string, value: string): string => `- ${escaped(name)}${colon}${value}`;
  const blocks = [
    `# ${escaped(report.title)}`,
    [
      ...report.head.map(({ name, value }) => item(name, escaped(value))),
      item(t.report.counts, report.counts.map(({ name, count }) => `${escaped(name)} ${count}`).join(locale === 'zh' ? '，' : ', ')),
    ].join('\n'),
    escaped(report.remark),
    ...report.none.map((words) => escaped(words)),
    ...(report.places.length > 0 ? [`## ${escaped(t.report.places)}`] : []),
    ...report.places.flatMap((place) => placeBlocks(place, t.report, item)),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function placeBlocks(
  place: ReportedPlace,
  t: { place: string; cite: string; limb: string },
  item: (name: string, value: string) => string,
): string[] {
  const where =
    place.address === '' ? escaped(place.place) : `[${escaped(place.place)}](<${place.address.replace(/[<>\\\s]/g, encodeURIComponent)}>)`;
  const lines = [
    ...(place.place === '' ? [] : [item(t.place, where)]),
    ...place.said.map((said) => `- ${escaped(said)}`),
    ...place.compared.map(({ name, pieces }) => item(name, marked(pieces))),
    ...place.limbs.map(({ text, said }) => item(t.limb, `${escaped(text)} — ${escaped(said)}`)),
    ...(place.citation === '' ? [] : [item(t.cite, escaped(place.citation))]),
  ];
  return [`### ${place.number}. ${escaped(place.verdict)} · ${escaped(place.line)}`, `> ${escaped(place.text)}`, lines.join('\n')];
}

/** What differs stands in bold; a blank at its end would keep it from being so. */
function marked(pieces: readonly Piece[]): string {
  return pieces
    .map(({ words, differs }) => {
      if (!differs || words.trim() === '') return escaped(words, false);
      const [, before = '', kept = '', after = ''] = /^(\s*)([^]*?)(\s*)$/.exec(words) ?? [];
      return `${before}<b>${escaped(kept, false)}</b>${after}`;
    })
    .join('');
}

/** Words as they are, in one line, without anything that Markdown or HTML would read as more. */
function escaped(words: string, isAtStart = true): string {
  const line = words
    .replace(/\s*[\n\v\f\r\u0085\u2028\u2029]+\s*/g, ' ')
    .replace(/[\\`*_~[\]<>|$^@]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\b(www)\./gi, '$1\\.');
  return isAtStart
    ? line
        .trim()
        .replace(/^(?:[-+](?=\s|$)|[-=]+$|#{1,6}(?=\s|$))/, '\\$&')
        .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
    : line;
}
