let known: HTMLElement[] | undefined;

/** Returns every sentence of the page in its own language, in the order of the text: the ones that carry ids. */
export function sentences(): readonly HTMLElement[] {
  known = known || [...document.querySelectorAll<HTMLElement>('.s[id]')];
  return known;
}

/** Returns the same sentence in the other language: it stands at the same place among those of its row. */
export function counterpartOf(sentence: HTMLElement): HTMLElement | undefined {
  const row = sentence.closest('.row');
  const [own, other] = ['.zh .s', '.en .s'].map((one) => [...(row?.querySelectorAll<HTMLElement>(one) ?? [])]);
  const at = own?.indexOf(sentence) ?? -1;
  return at < 0 ? own?.[other?.indexOf(sentence) ?? -1] : other?.[at];
}

/** Returns the sentence of the page's own language that an element belongs to, whichever column it stands in. */
export function ownOf(target: EventTarget | null): HTMLElement | undefined {
  const sentence = target instanceof Element ? target.closest<HTMLElement>('.s') : null;
  if (!sentence) return undefined;
  return sentence.id ? sentence : counterpartOf(sentence);
}

/** Returns a sentence in both languages. */
export function pairOf(sentence: HTMLElement): HTMLElement[] {
  const other = counterpartOf(sentence);
  return other ? [sentence, other] : [sentence];
}

const words = new Map<HTMLElement, string>();

/** Keeps the words of every sentence as the page has come: translators and extensions may put others in their place. */
export function keepWords(): void {
  document
    .querySelectorAll<HTMLElement>('.row .s')
    .forEach((sentence) => words.set(sentence, (sentence.querySelector('.stand-in') ?? sentence).textContent?.trim() ?? ''));
}

/** Returns the words of a sentence as the page came; where its translation is missing, the Chinese that stands in for it. */
export function wordsOf(sentence: HTMLElement): string {
  return words.get(sentence) ?? '';
}

/** Returns the sentences from one to another, whichever comes first. */
export function between(one: HTMLElement, other: HTMLElement): HTMLElement[] {
  const [from = 0, to = 0] = [sentences().indexOf(one), sentences().indexOf(other)].sort((a, b) => a - b);
  return sentences().slice(from, to + 1);
}

/** Returns the sentence so many steps further on in the text, or back. */
export function neighbourOf(sentence: HTMLElement, steps: number): HTMLElement | undefined {
  return sentences()[sentences().indexOf(sentence) + steps];
}
