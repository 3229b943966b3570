import type { PopoverData } from '#glossary/popover.ts';
import { fill } from '#i18n/fill.ts';
import { offerPin } from '../dossier/pin.ts';
import { make, makeButton } from '../page/make.ts';
import { leadsOut } from '../page/tab-stops.ts';
import type { ReadingStrings } from '../reading/strings.ts';

/** Returns the empty box of the popovers. */
export function createBox(): HTMLElement {
  const box = make('div', '', '', { role: 'dialog', tabindex: '-1' });
  box.className = box.id = 'popover';
  return box;
}

/** Puts into the box what is known of a term: its names and sound, its definition, the shorter terms in it. */
export function describe(box: HTMLElement, slug: string, terms: PopoverData, href: string, t: ReadingStrings): void {
  const term = terms[slug];
  if (!term) return;
  const head = make('p', 'p-zh');
  head.append(make('b', '', term.zh, { lang: 'zh-Hans' }), ' ', make('span', 'pinyin', term.pinyin, { lang: 'zh-Latn' }));
  box.textContent = '';
  box.setAttribute('aria-label', `${term.zh} ${term.en}`);
  box.append(head, make('p', 'p-en', term.en, { lang: 'en' }));
  if (term.definition) box.append(make('p', 'p-def ours', term.definition));
  if (term.within.length > 0) {
    const line = make('p', 'p-within', t.within);
    const [before, after] = [href.slice(0, href.lastIndexOf(slug)), href.slice(href.lastIndexOf(slug) + slug.length)];
    term.within.forEach((inner, index) => {
      const name = (document.documentElement.dataset['locale'] === 'en' ? terms[inner]?.en : terms[inner]?.zh) ?? inner;
      if (index > 0) line.append(' · ');
      line.append(make('a', 'link', name, { href: before + inner + after }));
    });
    box.append(line);
  }
  const acts = make('p', 'p-acts');
  acts.append(make('a', 'act', t.entryWhole, { href }), ' ', make('span', '', fill(t.mentionsHere, term.mentions)));
  offerPin(acts, { kind: 'concept', slug }, t.pin);
  box.append(acts);
}

/** Says in the box that the definition is on its way, or did not come; the entry itself is one step away. */
export function say(box: HTMLElement, term: HTMLAnchorElement, words: string, t: ReadingStrings, again?: () => void): void {
  const acts = make('p', 'p-acts');
  acts.append(make('a', 'act', t.entryWhole, { href: term.href }));
  if (again) acts.append(makeButton('act', t.again, again));
  box.textContent = '';
  box.setAttribute('aria-label', term.textContent ?? '');
  box.append(make('p', 'p-def ours', words, { role: 'status' }), acts);
}

/**
 * Closes a box by Esc, by Tab out of it, when the focus goes elsewhere than to what opened it, and when the window changes;
 * `opener` returns that while the box is open.
 */
export function closeOnLeaving(box: HTMLElement, opener: () => HTMLElement | undefined, close: (back?: boolean) => void): void {
  // Before the sentence hears of it: one press closes one thing.
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !opener()) return;
      event.stopPropagation();
      close(true);
    },
    true,
  );
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !box.contains(relatedTarget) && relatedTarget !== opener()) close();
  });
  box.addEventListener('keydown', (event) => leaveByTab(event, box, () => close(true)));
  addEventListener('resize', () => close());
}

/** Closes the popover where Tab leaves its box, which stands at the end of the page, for what opened it. */
function leaveByTab(event: KeyboardEvent, box: HTMLElement, leave: () => void): void {
  if (!leadsOut(event, box)) return;
  if (event.shiftKey) event.preventDefault();
  leave();
}
