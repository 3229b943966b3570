import type { Source } from './cite.ts';
import { bothLanguagesOf, citationOf, linkTo, printedOf, sourceOf } from './cite.ts';
import { copy } from './copy.ts';
import type { Light } from './light.ts';
import { current, extendNext, light, onLight } from './light.ts';
import { sentences } from './sentences.ts';
import type { Words } from './words.ts';
import { fill } from './words.ts';

// In one paragraph the sentences alone are counted; across two, both ids are whole.
function nameOf({ first, last }: Light, t: Words): string {
  const [unit = '', from = ''] = printedOf({ first, last: first, all: [] }).split(' s');
  const [other, to = ''] = printedOf({ first: last, last, all: [] }).split(' s');
  if (unit !== other) return `${unit} s${from}–${other ?? ''} s${to}`;
  if (from !== to) return fill(t.sentencesOf, unit, from, to);
  return from === '0' ? fill(t.headingOf, unit) : fill(t.sentenceOf, unit, from);
}

/** The bar of the lit sentence: its id, and what can be copied. It stands in the margin or at the foot of the window. */
export function showBar(article: HTMLElement, t: Words): void {
  const source = sourceOf(article);
  const bar = document.createElement('div');
  const name = document.createElement('p');
  const status = document.createElement('p');
  bar.className = 'bar';
  bar.setAttribute('role', 'group');
  status.className = 'unseen';
  status.setAttribute('role', 'status');
  bar.append(name);
  document.body.append(status);

  const add = (label: string, run: (lit: Light, button: HTMLButtonElement) => unknown, act?: string): void => {
    const button = document.createElement('button');
    button.type = 'button';
    button.textContent = label;
    if (act) button.dataset['act'] = act;
    button.addEventListener('click', () => {
      const lit = current();
      if (lit) run(lit, button);
    });
    bar.append(button);
  };
  const addCopy = (label: string, wordsOf: (lit: Light, from: Source) => string): void =>
    add(label, async (lit, button) => {
      const done = await copy(wordsOf(lit, source), label);
      status.textContent = done ? t.copied : t.copyByHand;
      if (!done) return;
      button.textContent = t.copied;
      setTimeout(() => (button.textContent = label), 1600);
    });
  addCopy(t.copyLink, linkTo);
  addCopy(t.copyCitation, citationOf);
  addCopy(t.copyBoth, bothLanguagesOf);
  add(t.extend, ({ first, last }, button) => {
    const next = sentences[sentences.indexOf(last) + 1];
    if (next) light(first, next);
    extendNext();
    button.focus({ preventScroll: true });
  });
  add(
    t.cite,
    async (lit) => {
      const { openPanel } = await import('./cite-panel.ts');
      await openPanel(bar, lit, source, t);
    },
    'cite',
  );

  const place = (lit: Light): void => {
    const top = bar.offsetParent?.getBoundingClientRect().top ?? 0;
    const line = lit.first.getClientRects()[0];
    // In lines a sentence is one tall block: its first line is what counts.
    bar.style.setProperty('--top', `${line ? Math.round(line.top + Math.min(line.height / 2, 26) - top) : 0}px`);
  };
  const follow = (lit: Light | undefined): void => {
    if (!lit) return bar.remove();
    name.textContent = nameOf(lit, t);
    bar.setAttribute('aria-label', name.textContent);
    const row = lit.first.closest('.row');
    // In its row, so that the next Tab after the sentence reaches it.
    if (row && bar.parentElement !== row) row.append(bar);
    place(lit);
  };
  onLight(follow);
  follow(current());
  addEventListener('resize', () => {
    const lit = current();
    if (lit) place(lit);
  });
}
