import type { Judged, Near, Stretch, Verdict } from '../contract.ts';
import type { Compared } from './compare.ts';
import { compare } from './compare.ts';
import { cutFrom, negationBefore, slipsMeant, speakerOf } from './sayings.ts';
import { idOf } from './source.ts';
import type { Sought, Stand } from './stands.ts';

/** So many places that have the same words are compared mark by mark. */
const most = 12;

/** A stand with how the draft differs from it. */
interface Weighed {
  stand: Stand;
  compared: Compared;
}

/** Returns the stand that words are best taken for: one that is cited, then the one that differs least, then the first. */
export function best({ words, lang, stands }: Sought, isTurned: boolean): Weighed | undefined {
  const asked = stands.some(({ isCited }) => isCited) ? stands.filter(({ isCited, likeness }) => isCited || likeness < 1) : stands;
  const weighed = asked.slice(0, most).map((stand) => {
    const text = stand.source.text.slice(...stand.span);
    return { stand, compared: compare(words, text, { lang, variants: stand.source.variants, isTurned }) };
  });
  const cost = ({ stand, compared }: Weighed): number =>
    compared.count - (stand.isCited ? 4 : 0) + (negationBefore(stand.source, stand.span) === null ? 0 : 0.1);
  // What was left out of one place is likelier than what was put in at another.
  return weighed.sort((a, b) => cost(a) - cost(b) || a.compared.own - b.compared.own)[0];
}

/** Returns what is said of words of a draft, by the stand that they are taken for. */
export function toJudged(stretch: Stretch, { words }: Pick<Sought, 'words'>, { stand: { source, span }, compared }: Weighed): Judged {
  return {
    ...stretch,
    verdict: verdictOf(compared, source.lang),
    at: idOf(source, span),
    report: source.report.slug,
    lang: source.lang,
    differences: compared.differences,
    figures: compared.figures,
    words: source.text.slice(...span).trim(),
    near: null,
    slips: slipsMeant(words.text, source, span),
    negation: negationBefore(source, span),
    cut: cutFrom(source, span),
    speaker: speakerOf(source, span),
  };
}

function verdictOf({ gravest }: Compared, lang: 'zh' | 'en'): Verdict {
  if (gravest === 'words') return 'altered';
  return lang === 'en' ? 'translation' : gravest === 'none' ? 'exact' : 'marks';
}

/** Returns what is said of words that stand nowhere, and what is nearest to them. */
export function absent(stretch: Stretch, { near }: Pick<Sought, 'near'>): Judged {
  const nothing = { differences: [], figures: [], words: '', slips: [], negation: null, cut: null, speaker: null };
  return { ...stretch, verdict: 'absent', at: null, report: null, lang: null, near: near ? toNear(near) : null, ...nothing };
}

function toNear({ source, span }: Stand): Near | null {
  const at = idOf(source, span);
  return at === null ? null : { at, report: source.report.slug, words: source.text.slice(...span).trim() };
}
