import type { PopoverData, PopoverTerm } from '#glossary/popover.ts';
import { placeBelow } from './popover-place.ts';
import { isPlainClick } from './plain-click.ts';
import { termOf } from './term-of.ts';
import type { Words } from './words.ts';
import { fill } from './words.ts';

const patience = { open: 280, close: 350, wait: 300 };

/** Opens the popover of a term, and enters it if the reader asked for it by a click, a touch or the Enter key. */
export type OpenPopover = (term: HTMLAnchorElement, enter: boolean) => Promise<void>;

/** Opens a popover at the terms of a text: by pointing, by a touch or click, by the Enter key. Esc closes it. */
export function showPopovers(article: HTMLElement, t: Words): OpenPopover {
  const box = document.createElement('div');
  box.className = 'popover';
  box.id = 'popover';
  box.tabIndex = -1;
  box.setAttribute('role', 'dialog');
  let data: Promise<PopoverData> | undefined;
  let at: HTMLAnchorElement | undefined;
  let timer: number | undefined;
  let turn = 0;

  const load = (): Promise<PopoverData> => {
    data ??= fetch(article.dataset['terms'] ?? '').then((answer) => {
      if (!answer.ok) throw new Error(answer.statusText);
      return answer.json() as Promise<PopoverData>;
    });
    data.catch(() => (data = undefined));
    return data;
  };

  const close = (back = false): void => {
    turn++;
    clearTimeout(timer);
    if (!at) return;
    at.setAttribute('aria-expanded', 'false');
    at.classList.remove('open');
    if (back) at.focus({ preventScroll: true });
    at = undefined;
    box.remove();
  };

  const put = (term: HTMLAnchorElement, enter: boolean): void => {
    at = term;
    document.body.append(box);
    placeBelow(box, term);
    term.setAttribute('aria-expanded', 'true');
    term.classList.add('open');
    if (enter) box.focus({ preventScroll: true });
  };

  // While the definition is on its way, and when it does not come, the entry itself is one step away.
  const say = (term: HTMLAnchorElement, words: string, again?: () => void): void => {
    box.textContent = '';
    box.setAttribute('aria-label', term.textContent ?? '');
    add(box, 'p', 'p-def ours', words).setAttribute('role', 'status');
    const acts = add(box, 'p', 'p-acts', '');
    add(acts, 'a', 'act', t.entryWhole).href = term.href;
    if (again) add(acts, 'button', 'act', t.again).addEventListener('click', again);
    put(term, true);
  };

  const open = async (term: HTMLAnchorElement, enter: boolean): Promise<void> => {
    clearTimeout(timer);
    if (at === term) {
      if (enter) box.focus({ preventScroll: true });
      return;
    }
    close();
    const mine = ++turn;
    const waiting = enter ? setTimeout(() => mine === turn && say(term, t.loading), patience.wait) : undefined;
    let terms: PopoverData;
    try {
      terms = await load();
    } catch {
      if (enter && mine === turn) {
        say(term, t.notLoaded, () => {
          close(true);
          void open(term, true);
        });
      }
      return;
    } finally {
      clearTimeout(waiting);
    }
    const slug = slugOf(term);
    const found = terms[slug];
    if (mine !== turn) return;
    if (!found) {
      if (enter) location.assign(term.href);
      return;
    }
    fillBox(box, found, terms, term.href, t);
    put(term, enter);
  };

  article.addEventListener('click', (event) => {
    const term = termOf(event.target);
    if (!term || !isPlainClick(event)) return;
    event.preventDefault();
    void open(term, true);
  });
  document.addEventListener('mouseover', ({ target }) => {
    const term = termOf(target);
    const inside = target instanceof Node && box.contains(target);
    if (term === at && at) return clearTimeout(timer);
    if (inside) return clearTimeout(timer);
    clearTimeout(timer);
    if (term && matchMedia('(hover: hover)').matches) timer = window.setTimeout(() => void open(term, false), patience.open);
    else if (at && !box.contains(document.activeElement)) timer = window.setTimeout(close, patience.close);
  });
  document.addEventListener('click', ({ target }) => {
    if (at && target instanceof Node && !box.contains(target) && !termOf(target)) close();
  });
  // Before the sentence hears of it: one press closes one thing.
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !at) return;
      event.stopPropagation();
      close(true);
    },
    true,
  );
  box.addEventListener('focusout', ({ relatedTarget }) => {
    if (relatedTarget instanceof Node && !box.contains(relatedTarget) && relatedTarget !== at) close();
  });
  box.addEventListener('keydown', (event) => leaveByTab(event, box, () => close(true)));
  addEventListener('resize', () => close());
  return open;
}

// The box stands at the end of the page: Tab leaves it for the term it belongs to.
function leaveByTab(event: KeyboardEvent, box: HTMLElement, leave: () => void): void {
  const links = [...box.querySelectorAll('a, button')];
  const end = event.shiftKey ? links[0] : links[links.length - 1];
  if (event.key !== 'Tab' || (document.activeElement !== end && !(event.shiftKey && document.activeElement === box))) return;
  if (event.shiftKey) event.preventDefault();
  leave();
}

function slugOf({ href }: HTMLAnchorElement): string {
  const parts = href.split('/');
  return parts[parts.length - 2] ?? '';
}

function add<K extends keyof HTMLElementTagNameMap>(
  parent: HTMLElement,
  tag: K,
  className: string,
  words: string,
  lang?: string,
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className) element.className = className;
  if (lang) element.lang = lang;
  element.textContent = words;
  parent.append(element);
  return element;
}

function fillBox(box: HTMLElement, term: PopoverTerm, terms: PopoverData, href: string, t: Words): void {
  const urlOf = (slug: string): string => href.replace(/[^/]+\/$/, `${slug}/`);
  box.textContent = '';
  box.setAttribute('aria-label', `${term.zh} ${term.en}`);
  const head = add(box, 'p', 'p-zh', '');
  add(head, 'b', '', term.zh, 'zh-Hans');
  head.append(' ');
  add(head, 'span', 'pinyin', term.pinyin, 'zh-Latn');
  add(box, 'p', 'p-en', term.en, 'en');
  if (term.definition) add(box, 'p', 'p-def ours', term.definition);
  if (term.within.length > 0) {
    const line = add(box, 'p', 'p-within', t.within);
    term.within.forEach((slug, index) => {
      if (index > 0) line.append(' · ');
      const inner = terms[slug];
      add(line, 'a', 'link', (document.documentElement.lang === 'en' ? inner?.en : inner?.zh) ?? slug).href = urlOf(slug);
    });
  }
  const acts = add(box, 'p', 'p-acts', '');
  add(acts, 'a', 'act', t.entryWhole).href = href;
  acts.append(' ');
  add(acts, 'span', '', fill(t.mentionsHere, String(term.mentions)));
}
