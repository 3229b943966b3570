let known: HTMLElement[] | undefined;

/** Returns every sentence of the page in its own language, in the order of the text: the ones that carry ids. */
export function sentences(): readonly HTMLElement[] {
  known = known || [...document.querySelectorAll<HTMLElement>('.s[id]')];
  return known;
}

/** Returns the same sentence in the other language: it stands at the same place of the other block of its row. */
export function counterpartOf(sentence: HTMLElement): HTMLElement | undefined {
  const block = sentence.parentElement;
  const row = sentence.closest('.row');
  if (!block || !row) return undefined;
  const other = row.querySelector(block.classList.contains('zh') ? '.en' : '.zh');
  const at = sentencesIn(block).indexOf(sentence);
  return other ? sentencesIn(other)[at] : undefined;
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

/** Returns the words of a sentence; where its translation is missing, the Chinese that stands in for it. */
export function wordsOf(sentence: HTMLElement): string {
  return (sentence.querySelector('.stand-in') ?? sentence).textContent ?? '';
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

function sentencesIn(block: Element): HTMLElement[] {
  return [...block.querySelectorAll<HTMLElement>('.s')];
}
