import type { Found, Order } from '#search/engine/contract.ts';
import { answerTo } from './answer.ts';
import { showFailure } from './help.ts';
import { inText } from './filters.ts';
import { listenToBox } from './listen-to-box.ts';
import { offerLanguages } from './languages.ts';
import { offerSave } from './offer-save.ts';
import { forgetEngine } from './open-engine.ts';
import { keepQuery, showRecent } from './recent.ts';
import { offerOrder } from './results-order.ts';
import { within } from './scope.ts';
import { settingOf } from './setting.ts';
import { clearAnswer, partOf, showAround, showFound } from './show-answer.ts';

/** Where a search stands: on its page, or in an overlay over another. */
export interface Host {
  /** Something else is asked, or another part is chosen; `isStep` where Back should return to what was before. */
  keep: (query: string, part: string, order: Order, isStep: boolean) => void;
  /** Enter was pressed on what names no single place. */
  enter: (query: string) => void;
}

/** A search that runs. */
export interface Search {
  box: HTMLInputElement;
  /** Answers a query within a part, and scrolls to where the reader was, in CSS pixels from the top. */
  ask: (query: string, part: string, y?: number) => Promise<void>;
  /** Takes the order of results that an address says, if it says one. */
  takeOrder: (said: string | null) => void;
}

/** For how long, in milliseconds, the last answer stays while the next is on its way. */
const patience = 60;

/** Runs the search in its element: only the newest question is answered. */
export function runSearch(page: HTMLElement, host: Host): Search {
  const setting = settingOf(page);
  const part = (name: string): HTMLElement => partOf(page, name);
  const box = part('box') as HTMLInputElement;
  const languages = offerLanguages(page, part('views'), () => void ask(box.value, chosen));
  const order = offerOrder(part('orders'), () => {
    keep(box.value, chosen, false);
    void ask(box.value, chosen);
  });
  const keep = (query: string, within: string, isStep: boolean): void => host.keep(query, within, order.wished(), isStep);
  let newest = 0;
  let chosen = '';
  let answered = '';

  const show = (results: readonly Found[], query: string): void => {
    offerSave(part('save'), { query, order: order.wished(), found: inText(within(results, chosen)) }, setting);
    showFound(page, results, chosen, setting, (next) => {
      chosen = next;
      keep(query, chosen, false);
      show(results, query);
      part('filters').querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
    });
  };

  const clear = (): void => {
    show([], '');
    clearAnswer(page);
  };

  const answer = async (query: string, isNewest: () => boolean): Promise<void> => {
    const found = await answerTo(query, { withEnglish: languages.wished() !== 'zh', order: order.wished() }, setting, isNewest);
    if (!found) return;
    // What comes later must not move what is being read: it waits to be asked for.
    languages.show(found.isLate ? 'zh' : languages.wished());
    page.classList.remove('failed');
    show(found.results, query);
    showAround(page, query, found, setting, put);
  };

  const ask = async (query: string, within: string, y?: number): Promise<void> => {
    const turn = ++newest;
    const isNewest = (): boolean => turn === newest;
    chosen = within;
    answered = query;
    if (query.trim() === '') {
      clear();
      return showRecent(part('recent'), setting, put);
    }
    part('recent').hidden = true;
    // Gone before the answer comes, so that it moves nothing.
    part('contents').hidden = true;
    // What stands there answers another question; it is hidden as soon as the new one takes a moment.
    const waiting = setTimeout(() => {
      if (!isNewest()) return;
      clear();
      part('contents').hidden = true;
      part('status').textContent = setting.words.busy;
    }, patience);
    try {
      await answer(query, isNewest);
      if (y !== undefined && isNewest()) scrollTo(0, y);
    } catch (error) {
      forgetEngine();
      if (!isNewest()) return;
      clear();
      page.classList.add('failed');
      showFailure(part('status'), setting, () => void ask(box.value, chosen).then(() => box.focus()));
      if (!/SearchUnavailable|TypeError/.test(String(error))) throw error;
    } finally {
      clearTimeout(waiting);
    }
  };

  const put = (query: string): void => {
    box.value = query;
    keep(query, '', true);
    keepQuery(query);
    void ask(query, '');
    box.focus();
  };

  listenToBox(page, box, setting, {
    answered: () => answered,
    enter: host.enter,
    type: (query) => {
      keep(query, '', false);
      void ask(query, '');
    },
  });
  return { box, ask, takeOrder: order.take };
}
