import { isSentenceId } from '#address/grammar.ts';
import { parseRange, printRange } from '#address/range.ts';
import { printChinese } from '#address/print.ts';
import { parentOf } from '#address/within.ts';
import type { CheckedDraft, CheckedQuotation, Difference, Judged, KnownTexts, Verdict } from '#draft/contract.ts';
import { lineOf, lineStarts } from '#draft/telling/line-of.ts';
import { counted } from '#text/counted.ts';

/** What is said of a quotation, in words. */
const verdicts: Readonly<Record<Verdict, string>> = {
  exact: 'exact',
  marks: 'the same but for marks or forms of signs',
  altered: 'altered',
  misplaced: 'right words, wrong place',
  absent: 'not in these texts',
  translation: 'from the translation, which is not official',
};

/** What is said of a figure beside a quotation, in words. */
const ofFigures = { exact: 'stands there', misplaced: 'stands elsewhere', absent: 'not in these texts' } as const;

/** How many signs of words that are the same are shown beside those that differ. */
const around = 12;

/** Returns what was found out of a draft as a person reads it in a terminal: a list with lines and columns, and the counts. */
export function verdictList(checked: CheckedDraft, draft: string, texts: KnownTexts): string {
  const starts = lineStarts(draft);
  const place = ({ at, report: slug }: Pick<Judged, 'at' | 'report'>): string => (at === null ? '' : placeOf(at, slug, texts));
  const rows = [
    ...checked.quotations.map((one) => ({ ...one, lines: linesOf(one, place) })),
    ...checked.citations
      .filter(({ resolves }) => !resolves)
      .map((one) => ({ ...one, lines: [`citation of no place here: ${shown(one.text)}`] })),
    ...checked.figures.map((one) => ({ ...one, lines: [`figure, ${ofFigures[one.verdict]}: ${shown(one.text)} ${place(one)}`.trimEnd()] })),
  ].sort((one, other) => one.from - other.from || one.to - other.to);
  const list = rows.map(({ from, lines: [first = '', ...more] }) => {
    const { line, column } = lineOf(from, starts);
    return [`${`${line}:${column}`.padEnd(8)} ${first}`, ...more.map((words) => `         ${words}`), ''].join('\n');
  });
  return [...list, countsOf(checked), ''].join('\n');
}

function linesOf(quotation: CheckedQuotation, place: (at: Pick<Judged, 'at' | 'report'>) => string): string[] {
  const { mark, limbs, cited, isCitedRightly, speaker, wrongSpeaker } = quotation;
  const unmarked = mark === 'unmarked' ? ', quoted without marks' : '';
  return [
    `${headOf(quotation, place)}${unmarked}`,
    ...detailsOf(quotation, limbs.length === 0, place),
    ...limbs.flatMap((limb, at) => [`part ${at + 1}: ${headOf(limb, place)}`, ...detailsOf(limb, true, place)]),
    ...(speaker ? [`words of ${shown(speaker.en)}`] : []),
    ...(wrongSpeaker ? [`the draft gives them to ${shown(wrongSpeaker.en)}`] : []),
    ...(cited !== null && isCitedRightly === false
      ? [`cited as ${shown(cited)}${quotation.at === null ? '' : `; right is ${place(quotation)}`}`]
      : []),
  ];
}

function headOf(judged: Judged, place: (at: Pick<Judged, 'at' | 'report'>) => string): string {
  return [verdicts[judged.verdict], place(judged)].filter(Boolean).join('  ');
}

function detailsOf(judged: Judged, isWhole: boolean, place: (at: Pick<Judged, 'at' | 'report'>) => string): string[] {
  const { text, words, differences, figures, slips, negation, cut, near } = judged;
  const differ = isWhole && differences.some(([kind]) => kind !== 0);
  return [
    ...(differ ? [`稿    ${sideOf(differences, -1)}`, `原文  ${sideOf(differences, 1)}`] : isWhole ? [shortened(text)] : []),
    ...(isWhole && !differ && words !== '' && words !== text ? [`原文  ${shortened(words)}`] : []),
    ...figures.map((figure) => `number: 稿 ${shown(figure.draft)}, 原文 ${shown(figure.text)}`),
    ...(negation === null ? [] : [`in the text ${negation} stands right before these words`]),
    ...(cut === null ? [] : [`in the text the number goes on: ${shown(cut)}`]),
    ...(near ? [`nearest  ${place(near)}`, `原文  ${shortened(near.words)}`] : []),
    ...slips.map(({ printed, meant }) => `the source prints “${shown(printed)}”; the draft has “${shown(meant)}”, as was meant`),
  ];
}

/** One side of differences: its own signs between 【】, and of what both have the signs beside them. */
function sideOf(differences: readonly Difference[], side: -1 | 1): string {
  return differences
    .map(([kind, words], at) => {
      if (kind === side) return `【${shown(words)}】`;
      if (kind !== 0) return '';
      const signs = [...words];
      const [head, tail] = [at === 0 ? 0 : around, at === differences.length - 1 ? 0 : around];
      if (signs.length <= head + tail + 1) return shown(words);
      return `${shown(signs.slice(0, head).join(''))}…${shown(signs.slice(signs.length - tail).join(''))}`;
    })
    .join('');
}

function shortened(words: string): string {
  const signs = [...words];
  return signs.length <= 3 * around ? shown(words) : `${shown(signs.slice(0, 3 * around).join(''))}…`;
}

/** Words in one line of a terminal: what would steer it, or is not seen, is named. */
function shown(words: string): string {
  return words
    .replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\p{Cc}\p{Cf}\p{Cs}]/gu, (sign) => `⟨U+${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`);
}

function placeOf(at: string, slug: string | null, { reports }: KnownTexts): string {
  const range = parseRange(at);
  const report = reports.find((one) => one.slug === slug);
  if (!range || !report) return at;
  const holder = (isSentenceId(range.first) && parentOf(range.first)) || range.first;
  const name = reports.length > 1 ? `${report.name.zh}·` : '';
  return `${name}${printChinese(holder, report.works)}，${printRange(range)}`;
}

function countsOf({ quotations, citations, figures }: CheckedDraft): string {
  const kinds = (Object.keys(verdicts) as Verdict[]).flatMap((verdict) => {
    const { length } = quotations.filter((one) => one.verdict === verdict);
    return length === 0 ? [] : [`${length} ${verdicts[verdict]}`];
  });
  const lost = citations.filter(({ resolves }) => !resolves).length;
  const unfound = figures.filter(({ verdict }) => verdict !== 'exact').length;
  return [
    `${counted(quotations.length, 'quotation')}${kinds.length === 0 ? '' : `: ${kinds.join('; ')}`}.`,
    `${counted(citations.length, 'citation')}${lost === 0 ? '' : `, ${lost} of no place here`}.`,
    `${counted(figures.length, 'figure')} beside quotations${unfound === 0 ? '' : `, ${unfound} not at their place`}.`,
  ].join(' ');
}
