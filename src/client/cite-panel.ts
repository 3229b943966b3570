import sheet from '#styles/cite-panel.css?url';
import type { Source } from './cite.ts';
import { citationIn, plainWords, printedOf, shareLink, unitOf } from './cite.ts';
import { copy } from './copy.ts';
import type { Light } from './light.ts';
import { addStyleSheet } from './style-sheet.ts';
import { recall, remember } from './storage.ts';
import type { Words } from './words.ts';
import { fill } from './words.ts';

const key = 'cite-style';

/** What the panel says, in one language; it comes with the permanent page. */
export type PanelWords = Record<'wordsOnly' | 'quotedZh' | 'quotedEn' | 'quotedBoth' | 'share' | 'copy' | 'close', string>;

/**
 * Opens, behind the bar, every way to cite what is lit: its words in either language or both, a link to the very
 * words, and the entry of the reference list in each style, which is brought from the permanent page of the place.
 */
export async function openPanel(bar: HTMLElement, light: Light, source: Source, t: Words): Promise<void> {
  await addStyleSheet(sheet);
  const panel = document.createElement('div');
  const status = document.createElement('p');
  panel.className = 'cite-panel';
  panel.setAttribute('role', 'dialog');
  panel.setAttribute('aria-label', `${t.cite} ${printedOf(light)}`);
  panel.tabIndex = -1;
  status.setAttribute('role', 'status');
  const close = (): void => {
    panel.remove();
    bar.querySelector<HTMLElement>('[data-act="cite"]')?.focus({ preventScroll: true });
  };
  panel.append(status);
  panel.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape') return;
    event.stopPropagation();
    close();
  });
  document.querySelector('.cite-panel')?.remove();
  (document.querySelector('main') ?? document.body).append(panel);
  panel.focus({ preventScroll: true });
  // What is cited stays in sight above the panel.
  scrollBy(0, light.first.getBoundingClientRect().top - 60);
  const load = async (): Promise<void> => {
    status.textContent = t.loading;
    try {
      const { words, list } = await bring(unitOf(light, source), source);
      const say = (done: boolean): string => (status.textContent = done ? t.copied : t.copyByHand);
      panel.prepend(actsOf(light, source, words, say, close));
      if (list) panel.append(entriesOf(list, light, words, say));
      status.textContent = '';
    } catch {
      status.textContent = `${t.notLoaded} `;
      status.append(button(t.again, () => void load()));
    }
  };
  await load();
}

type Say = (done: boolean) => void;

/** What the permanent page of a place says of citing it. */
async function bring(unit: string, { permalinks, locale }: Source): Promise<{ words: PanelWords; list: HTMLElement | null }> {
  const answer = await fetch(`${permalinks}${unit}/`);
  if (!answer.ok) throw new Error(answer.statusText);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  const words = JSON.parse(page.querySelector<HTMLElement>('[data-panel]')?.dataset['panel'] ?? '{}') as Record<string, PanelWords>;
  const own = words[locale];
  if (!own) throw new Error(`The permanent page of ${unit} does not say how to cite it.`);
  return { words: own, list: page.querySelector<HTMLElement>(`.references dl[lang^="${locale}"]`) };
}

function actsOf(light: Light, source: Source, words: PanelWords, say: Say, close: () => void): HTMLElement {
  const acts = document.createElement('p');
  acts.className = 'acts';
  acts.append(
    copyButton(words.wordsOnly, () => plainWords(light, source.locale), say),
    copyButton(words.quotedZh, () => citationIn('zh', light, source), say),
    copyButton(words.quotedEn, () => citationIn('en', light, source), say),
    copyButton(words.quotedBoth, () => `${citationIn('zh', light, source)}\n${citationIn('en', light, source)}`, say),
    copyButton(words.share, () => shareLink(light, source), say),
    button(words.close, close),
  );
  return acts;
}

/** The entries of a place, each with a button to copy it; the style that was copied last stands first. */
function entriesOf(list: HTMLElement, light: Light, words: PanelWords, say: Say): HTMLElement {
  const today = new Date();
  const day = [today.getFullYear(), today.getMonth() + 1, today.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
  list.querySelectorAll('dd').forEach((entry) => {
    const term = entry.previousElementSibling as HTMLElement | null;
    const name = term?.textContent ?? '';
    const change = (from: string | RegExp, to: string): void =>
      entry.lastChild?.replaceWith((entry.lastChild.textContent ?? '').replace(from, to));
    if (entry.classList.contains('in-text')) entry.lastChild?.replaceWith(fill(` ${entry.dataset['with'] ?? ''}`, printedOf(light)));
    else if (!entry.classList.contains('ours') && !entry.querySelector('a')) {
      // The files carry the day of the edition; a reader looks the address up today.
      change(/\[\d{4}-\d{2}-\d{2}\]/, `[${day}]`);
      const text = (entry.textContent ?? '').trim();
      const act = copyButton(
        words.copy,
        () => text,
        say,
        () => remember(key, term?.dataset['style'] ?? ''),
      );
      act.setAttribute('aria-label', `${words.copy} ${name}`);
      entry.append(' ', act);
    }
  });
  const mine = [...list.querySelectorAll('dt')].find((term) => term.dataset['style'] === recall(key));
  const rows = mine ? [mine, mine.nextElementSibling, mine.nextElementSibling?.nextElementSibling] : [];
  rows.reverse().forEach((row) => row && list.prepend(row));
  return document.adoptNode(list);
}

function copyButton(name: string, words: () => string, say: Say, then?: () => void): HTMLButtonElement {
  return button(name, async () => {
    const done = await copy(words(), name);
    say(done);
    if (done) then?.();
  });
}

function button(name: string, run: () => void): HTMLButtonElement {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'act';
  made.textContent = name;
  made.addEventListener('click', run);
  return made;
}
