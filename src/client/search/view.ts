import type { Found } from '#search/engine/contract.ts';
import { recall, remember } from '../storage.ts';
import { definePages, loadPages } from './define.ts';
import { countHits, inText, showFilters, showOnMap, within } from './filters.ts';
import { showAddresses, showFailure, showHelp, showQuotation } from './help.ts';
import { moveAmongHits, onTyping } from './keys.ts';
import { forgetEngine, openEngine } from './open-engine.ts';
import { keepQuery, showRecent } from './recent.ts';
import { showResults } from './results.ts';
import type { Setting } from './setting.ts';
import { fill } from './setting.ts';

/** Where a search stands: on its page, or in an overlay over another. */
export interface Host {
  /** Something else is asked, or another part is chosen; `isStep` where Back should return to what was before. */
  keep(query: string, part: string, isStep: boolean): void;
  /** Enter was pressed on what names no single place. */
  enter(query: string): void;
}

/** A search that runs. */
export interface Search {
  box: HTMLInputElement;
  /** Answers a query within a part, and scrolls to where the reader was. */
  ask(query: string, part: string, y?: number): Promise<void>;
}

/** For how long, in milliseconds, an answer waits for its English and for definitions, so that all comes in one piece. */
const patience = 900;

/** Runs the search in its element: only the newest question is answered. */
export function runSearch(page: HTMLElement, host: Host): Search {
  const setting = JSON.parse(page.dataset['search'] ?? '{}') as Setting;
  const { locale, base, words } = setting;
  const part = <Kind extends HTMLElement = HTMLElement>(name: string): Kind => page.querySelector(`[data-part="${name}"]`) as Kind;
  const box = part<HTMLInputElement>('box');
  let newest = 0;
  let chosen = '';
  let answered = '';
  let wished = recall('search-show') || 'both';

  const show = (results: Found[], query: string): void => {
    const shown = within(results, chosen);
    showFilters(part('filters'), results, chosen, setting, (next) => {
      chosen = next;
      host.keep(query, chosen, false);
      show(results, query);
      part('filters').querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
    });
    part('views').hidden = results.length === 0;
    showOnMap(part('map'), shown);
    const texts = inText(shown);
    const marks = texts.reduce((sum, { hits }) => sum + hits.reduce((all, { ranges }) => all + ranges.length, 0), 0);
    part('map-words').textContent = fill(words.mapAbout, countHits(texts), marks);
    showResults(part('results'), shown, setting);
    definePages(part('results'));
    part('contents').hidden = results.length > 0;
  };

  const say = (results: Found[], query: string): void => {
    const how = results[0]?.how;
    const text = how === 'loose' ? words.countLoose : how === 'sound' ? words.countSound : words.count;
    const texts = inText(results);
    part('status').textContent =
      results.length === 0
        ? fill(words.none, query.slice(0, 40))
        : texts.length === 0
          ? words.pagesOnly
          : fill(text, countHits(texts), texts.length);
  };

  const clear = (): void => {
    show([], '');
    ['address', 'quotation', 'help'].forEach((name) => (part(name).hidden = true));
    part('status').textContent = '';
    page.classList.remove('failed');
  };

  const answer = async (query: string, isNewest: () => boolean): Promise<void> => {
    const { search, findAddress, checkQuotation, suggest, loadEnglish } = await openEngine(base);
    // On its way beside the Chinese, so that neither waits for the other.
    if (wished !== 'zh') loadEnglish().catch(() => undefined);
    const [results, addresses, checked, meant] = await Promise.all([
      search(query, { locale }),
      findAddress(query, { locale }),
      checkQuotation(query, { locale }),
      suggest(query, { locale }),
    ]);
    if (!isNewest()) return;
    const hidesLoose = addresses.length > 0 || checked !== undefined;
    const wanted = (all: Found[]): Found[] => (hidesLoose ? all.filter(({ how }) => how !== 'loose') : all);
    const inBoth = Promise.all([bringEnglish(query, results), loadPages(results, setting)]).then(([both]) => both);
    const soon = await Promise.race([inBoth, new Promise<undefined>((resolve) => setTimeout(() => resolve(undefined), patience))]);
    if (!isNewest()) return;
    const shown = wanted(soon ?? results);
    // What comes later must not move what is being read: it waits to be asked for.
    choose(soon ? wished : 'zh');
    page.classList.remove('failed');
    showAddresses(part('address'), addresses, setting);
    showQuotation(part('quotation'), checked, setting);
    const isHelped = shown.length > 0 || hidesLoose;
    showHelp(part('help'), query, shown[0]?.how === 'exact' ? [] : meant, !isHelped, setting, put);
    show(shown, query);
    if (shown.length > 0 || !hidesLoose) say(shown, query);
    else part('status').textContent = checked ? words.quotation : `${words.address} ${addresses[0]?.printed ?? ''}`;
    if (!soon) part('status').append(` ${words.late}`);
  };

  // The same results with their English; nothing where they have it already or it does not come.
  const bringEnglish = async (query: string, results: Found[]): Promise<Found[] | undefined> => {
    const isWhole = results.every(({ hits }) => hits.every(({ lang, other }) => lang === 'en' || other !== undefined));
    if (isWhole || wished === 'zh') return results;
    const { loadEnglish, search } = await openEngine(base);
    try {
      await loadEnglish();
    } catch {
      return undefined;
    }
    const both = await search(query, { locale });
    return both.filter(({ unit }) => results.some((one) => one.unit === unit));
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
    const waiting = setTimeout(
      () => isNewest() && (clear(), (part('contents').hidden = true), (part('status').textContent = words.busy)),
      60,
    );
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
    host.keep(query, '', true);
    keepQuery(query);
    void ask(query, '');
    box.focus();
  };

  onTyping(box, (query) => {
    if (query === answered) return;
    host.keep(query, '', false);
    void ask(query, '');
  });
  box.addEventListener('focus', () => void openEngine(base).catch(forgetEngine), { once: true });
  part<HTMLFormElement>('form').addEventListener('submit', async (event) => {
    event.preventDefault();
    const query = box.value;
    keepQuery(query);
    if (query !== answered) void ask(query, '');
    try {
      const [place, ...others] = await (await openEngine(base)).findAddress(query, { locale });
      if (query !== box.value) return;
      if (place && others.length === 0) location.assign(place.url);
      else host.enter(query);
    } catch {
      // The failure is said where the results would be.
    }
  });
  part('results').addEventListener('click', ({ target }) => target instanceof Element && target.closest('a') && keepQuery(box.value));
  moveAmongHits(page, box);

  const choose = (name: string): void => {
    page.dataset['show'] = name;
    part('views')
      .querySelectorAll('button')
      .forEach((button) => button.setAttribute('aria-pressed', String(button.value === name)));
  };
  choose(wished);
  part('views').addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    wished = button.value;
    remember('search-show', wished);
    choose(wished);
    void ask(box.value, chosen);
  });
  return { box, ask };
}
