import type { Found, Order } from '#search/engine/contract.ts';
import type { Answer } from './answer.ts';
import { answerTo } from './answer.ts';
import { showFailure } from './help.ts';
import { inText } from './filters.ts';
import { foldChoices } from './fold-choices.ts';
import { listenToBox } from './listen-to-box.ts';
import { offerLanguages } from './languages.ts';
import { offerSave } from './offer-save.ts';
import { forgetEngine, openEngine } from './open-engine.ts';
import { openReport } from './open-report.ts';
import { keepQuery, showRecent } from './recent.ts';
import { offerOrder } from './results-order.ts';
import { within } from './scope.ts';
import { settingOf } from './setting.ts';
import { clearAnswer, partOf, sayFound, showAround, showFound } from './show-answer.ts';

/** Where a search stands: on its page, or in an overlay over another. */
export interface Host {
  /** Something else is asked, or another part is chosen; `isStep` where Back should return to what was before. */
  keep: (query: string, part: string, order: Order, isStep: boolean) => void;
  /** Enter was pressed on what names no single place. */
  enter: (query: string, part: string) => void;
}

/** A search that runs. */
export interface Search {
  box: HTMLInputElement;
  /** Answers a query within a part, and scrolls to where the reader was, in CSS pixels from the top. */
  ask: (query: string, part: string, at?: { y?: number }) => Promise<void>;
  /** Takes the order of results that an address says, if it says one. */
  takeOrder: (said: string | null) => void;
  /** Returns the slug of the report that is preferred, where the site has many and one is open. */
  preferred: () => string | undefined;
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
  foldChoices(part('fold') as HTMLDetailsElement, part('chosen'), setting);
  let newest = 0;
  let chosen = '';
  let answered = '';

  const show = (results: readonly Found[], query: string, say?: () => void): void => {
    const [locale, wished] = [setting.locale, order.wished()];
    const again = async (): Promise<Found[]> => (await openEngine(setting.base)).search(query, { locale, order: wished });
    offerSave(part('save'), { query, order: wished, found: inText(within(results, chosen)), again }, setting);
    showFound(page, results, chosen, setting, (next) => {
      chosen = next;
      keep(query, chosen, false);
      show(results, query, say);
      say?.();
      part('filters').querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
    });
  };

  const clear = (): void => {
    show([], '');
    clearAnswer(page);
  };

  const answer = async (query: string, isNewest: () => boolean): Promise<void> => {
    const wish = { withEnglish: languages.wished() !== 'zh', order: order.wished() };
    if (setting.many) {
      const { answerOfMany, showMany } = await import('./many/show-many.ts');
      const found = await answerOfMany({ query, scope: chosen, ...wish }, setting, isNewest);
      if (!found) return;
      showLanguages(found);
      showMany(page, found, setting, narrow);
      showOthers(found, query);
      // Only now it is known which report is open.
      keep(query, chosen, false);
      return;
    }
    const found = await answerTo(query, wish, setting, isNewest);
    if (!found) return;
    showLanguages(found);
    show(found.results, query, () => sayFound(page, query, found, chosen, setting));
    showOthers(found, query);
  };

  // What comes later must not move what is being read: it waits to be asked for.
  const showLanguages = ({ isLate }: Answer): void => languages.show(isLate ? 'zh' : languages.wished());

  const showOthers = (found: Answer, query: string): void => {
    page.classList.remove('failed');
    showAround(page, query, found, setting, put);
    sayFound(page, query, found, chosen, setting);
  };

  const narrow = (scope: string): Promise<void> => {
    keep(box.value, scope, true);
    return ask(box.value, scope, { isNarrowed: true });
  };

  // Of many reports, what was chosen before words are typed is chosen for them.
  const lasting = (): string => (setting.many ? chosen : '');

  const ask = async (
    query: string,
    within: string,
    { y, isNarrowed = false }: { y?: number; isNarrowed?: boolean } = {},
  ): Promise<void> => {
    const turn = ++newest;
    const isNewest = (): boolean => turn === newest;
    chosen = within;
    answered = query;
    if (query.trim() === '') {
      clear();
      showRecent(part('recent'), setting, put);
      if (!setting.many) return;
      const { showScope } = await import('./many/show-many.ts');
      return showScope(page, within, setting, isNewest, narrow);
    }
    part('recent').hidden = true;
    // Gone before the answer comes, so that it moves nothing.
    part('contents').hidden = true;
    // What stands there answers another question; it is hidden as soon as the new one takes a moment.
    const waiting = setTimeout(() => {
      if (!isNewest() || isNarrowed) return;
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
    keep(query, lasting(), true);
    keepQuery(query);
    void ask(query, lasting());
    box.focus();
  };

  listenToBox(page, box, setting, {
    answered: () => answered,
    enter: (query) => host.enter(query, lasting()),
    type: (query) => {
      keep(query, lasting(), false);
      void ask(query, lasting());
    },
  });
  return { box, ask, takeOrder: order.take, preferred: () => openReport(setting).prefer };
}
