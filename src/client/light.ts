import { formatRange } from '#address/range.ts';
import { between, pairOf, sentences } from './sentences.ts';

/** What is lit: one sentence, or all from the first to the last. */
export interface Light {
  first: HTMLElement;
  last: HTMLElement;
  all: HTMLElement[];
}

type Listener = (light: Light | undefined) => void;

const listeners: Listener[] = [];
let lit: Light | undefined;

/** What is lit now. */
export function current(): Light | undefined {
  return lit;
}

let isExtending = false;

/** Lets the next sentence that is chosen end the range that begins with the lit one. */
export function extendNext(): void {
  isExtending = true;
}

/** Whether the sentence chosen now is to end a range; asked once. */
export function isRangeEnd(): boolean {
  const answer = isExtending && lit !== undefined;
  isExtending = false;
  return answer;
}

/** Calls a listener whenever the light moves or goes out. */
export function onLight(listener: Listener): void {
  listeners.push(listener);
}

/** Lights a sentence, or all from it to another, in both languages; without arguments the light goes out. */
export function light(one?: HTMLElement, other = one): void {
  lit?.all.forEach((sentence) => pairOf(sentence).forEach(({ classList }) => classList.remove('lit', 'first', 'last')));
  lit = undefined;
  if (one && other) {
    const all = between(one, other);
    const [first = one, last = first] = [all[0], all[all.length - 1]];
    lit = { first, last, all };
    all.forEach((sentence) => pairOf(sentence).forEach(({ classList }) => classList.add('lit')));
    if (all.length > 1) {
      pairOf(first).forEach(({ classList }) => classList.add('first'));
      pairOf(last).forEach(({ classList }) => classList.add('last'));
    }
  }
  listeners.forEach((listener) => listener(lit));
}

/** The fragment that names what is lit: `r2.3.2.s3` or `r2.3.2.s3-r2.3.2.s5`. */
export function fragmentOf({ first, last }: Light): string {
  return formatRange({ first: first.id, last: last.id });
}

/** Lights what the address names; a range is brought into view, for no browser does that by itself. */
export function lightFragment(): void {
  const [one, other] = decodeURIComponent(location.hash.slice(1).split(':~:')[0] ?? '')
    .split('-')
    .map((id) => document.getElementById(id));
  if (!one || !sentences.includes(one)) return;
  light(one, other && sentences.includes(other) ? other : one);
  if (other) one.scrollIntoView({ block: 'center' });
}
