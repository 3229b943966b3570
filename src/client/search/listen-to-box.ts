import { moveAmongHits, onTyping } from './keys.ts';
import { forgetEngine, openEngine } from './open-engine.ts';
import { openReport } from './open-report.ts';
import { keepQuery } from './recent.ts';
import type { Setting } from './setting.ts';
import { partOf } from './show-answer.ts';

/** What becomes of what is typed. */
export interface Listener {
  /** Returns the query that was answered last. */
  answered: () => string;
  /** Another query stands in the box. */
  type: (query: string) => void;
  /** Enter was pressed on what names no single place. */
  enter: (query: string) => void;
}

/** Listens to a search: to typing, to Enter, which leads to the one place that an address names, and to the keys of its results. */
export function listenToBox(page: HTMLElement, box: HTMLInputElement, setting: Setting, { answered, type, enter }: Listener): void {
  const { base, locale } = setting;
  const submit = async (query: string): Promise<void> => {
    keepQuery(query);
    if (query !== answered()) type(query);
    try {
      const [place, ...others] = await (await openEngine(base)).findAddress(query, { locale, ...openReport(setting) });
      if (query !== box.value) return;
      if (place && others.length === 0) location.assign(place.url);
      else enter(query);
    } catch {
      // The failure is said where the results would be.
    }
  };
  onTyping(box, (query) => {
    if (query !== answered()) type(query);
  });
  box.addEventListener('focus', () => void openEngine(base).catch(forgetEngine), { once: true });
  partOf(page, 'form').addEventListener('submit', (event) => {
    event.preventDefault();
    void submit(box.value);
  });
  partOf(page, 'results').addEventListener('click', (event) => {
    const { target, detail } = event;
    if (!(target instanceof Element) || !target.closest('a')) return;
    // Words that are selected with the mouse are to be copied, though they are a link.
    if (detail > 0 && getSelection()?.isCollapsed === false) event.preventDefault();
    else keepQuery(box.value);
  });
  moveAmongHits(page, box);
}
