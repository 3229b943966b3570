import { documentNoun, unspaced } from './frame-lines.ts';

/** What a document is among those of one text. */
export type WorkKind = 'report' | 'notice' | 'speech' | 'annex';

/** The letter of each kind of work in ids, and the words in which its title ends; what no other row names is a report. */
const rows: readonly { kind: WorkKind; letter: string; title: RegExp }[] = [
  { kind: 'annex', letter: 'a', title: /^附\s*[件表录]/ },
  { kind: 'notice', letter: 'n', title: /(?:通知|通报|通告|公告|函|批复|按语)(?:[（(][^（）()]*[）)])?$/ },
  { kind: 'speech', letter: 's', title: /(?:讲话|致辞|发言|演讲|讲稿)(?:[（(][^（）()]*[）)])?$/ },
  { kind: 'report', letter: 'r', title: /(?:)/ },
];

/** Returns the kind of a document by the first of its title lines that names one; one without a title that opens with 按： is a notice. */
export function workKindOf(title: readonly string[], opening: string): WorkKind {
  if (title.length === 0 && /^(?:编者按|编者注|按语|按)\s*[：:]|印发/.test(opening)) return 'notice';
  const naming = title.map(unspaced).find((line) => documentNoun.test(line) || /^附[件表录]/.test(line));
  return rows.find((row) => row.title.test(naming ?? unspaced(title.join(''))))?.kind ?? 'report';
}

/**
 * Returns the ids of works of these kinds: the letter of the kind, the second of a kind with a b, the third with a c
 * (a, ab, ac). The only one that is no annex is r.
 */
export function workIds(kinds: readonly WorkKind[]): string[] {
  const main = kinds.filter((kind) => kind !== 'annex');
  const letters = kinds.map((kind) => {
    const { letter } = rows.find((row) => row.kind === kind) ?? { letter: 'r' };
    return main.length === 1 && kind !== 'annex' ? 'r' : letter;
  });
  return letters.map((letter, at) => {
    const before = letters.slice(0, at).filter((other) => other === letter).length;
    return letter + suffix(before);
  });
}

function suffix(before: number): string {
  if (before === 0) return '';
  const letter = (at: number): string => String.fromCharCode(97 + at);
  return before < 26 ? letter(before) : letter(Math.floor(before / 26)) + letter(before % 26);
}
