import type { Engine, Found } from '../search/contract.ts';
import { recall, remember } from '../storage.ts';
import { countHits, inText, showFilters, showOnMap, within } from './filters.ts';
import { showAddresses, showHelp, showQuotation } from './help.ts';
import { moveAmongHits, onTyping } from './keys.ts';
import { keepQuery, showRecent } from './recent.ts';
import { showResults } from './results.ts';
import type { Setting } from './setting.ts';
import { fill } from './setting.ts';

const root = document.querySelector<HTMLElement>('[data-search]');
if (root) start(root, JSON.parse(root.dataset['search'] ?? '{}') as Setting);

/** Runs the search page: what is asked stands in the address, and only the newest question is answered. */
function start(page: HTMLElement, setting: Setting): void {
  const { locale, base, words } = setting;
  const part = <Kind extends HTMLElement = HTMLElement>(name: string): Kind => page.querySelector(`[data-part="${name}"]`) as Kind;
  const box = part<HTMLInputElement>('box');
  let engine: Promise<Engine> | undefined;
  let newest = 0;
  let chosen = '';
  let answered = '';

  const open = (): Promise<Engine> => {
    engine = engine || import(/* @vite-ignore */ `${base}search/search.js`);
    return engine;
  };

  const show = (results: Found[], query: string): void => {
    const shown = within(results, chosen);
    showFilters(part('filters'), results, chosen, setting, (next) => {
      chosen = next;
      keepAddress(query);
      show(results, query);
      part('filters').querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
    });
    part('views').hidden = results.length === 0;
    showOnMap(part('map'), shown);
    const texts = inText(shown);
    const marks = texts.reduce((sum, { hits }) => sum + hits.reduce((all, { ranges }) => all + ranges.length, 0), 0);
    part('map-words').textContent = fill(words.mapAbout, countHits(texts), marks);
    showResults(part('results'), shown, setting);
    part('contents').hidden = results.length > 0;
  };

  const say = (results: Found[], query: string): void => {
    const how = results[0]?.how;
    const text = how === 'loose' ? words.countLoose : how === 'sound' ? words.countSound : words.count;
    const texts = inText(results);
    part('status').textContent = results.length === 0 ? fill(words.none, query.slice(0, 40)) : fill(text, countHits(texts), texts.length);
  };

  const clear = (): void => {
    show([], '');
    ['address', 'quotation', 'help'].forEach((name) => (part(name).hidden = true));
    part('status').textContent = '';
    page.classList.remove('failed');
  };

  const ask = async (query: string, y?: number): Promise<void> => {
    const turn = ++newest;
    const isNewest = (): boolean => turn === newest;
    answered = query;
    if (query.trim() === '') {
      clear();
      showRecent(part('recent'), setting, put);
      return;
    }
    part('recent').hidden = true;
    // What stands there answers another question; it is hidden as soon as the new one takes a moment.
    const waiting = setTimeout(() => isNewest() && (clear(), (part('status').textContent = words.busy)), 60);
    try {
      const { search, findAddress, checkQuotation, suggest } = await open();
      const [results, addresses, checked, meant] = await Promise.all([
        search(query, { locale }),
        findAddress(query, { locale }),
        checkQuotation(query, { locale }),
        suggest(query, { locale }),
      ]);
      if (!isNewest()) return;
      const hidesLoose = addresses.length > 0 || checked !== undefined;
      const shown = hidesLoose ? results.filter(({ how }) => how !== 'loose') : results;
      page.classList.remove('failed');
      showAddresses(part('address'), addresses, setting);
      showQuotation(part('quotation'), checked, setting);
      const isHelped = shown.length > 0 || hidesLoose;
      showHelp(part('help'), query, shown[0]?.how === 'exact' ? [] : meant, !isHelped, setting, put);
      show(shown, query);
      if (shown.length > 0 || !hidesLoose) say(shown, query);
      else part('status').textContent = checked ? words.quotation : `${words.address} ${addresses[0]?.printed ?? ''}`;
      if (y !== undefined) scrollTo(0, y);
      void bringEnglish(query, isNewest, shown, y);
    } catch (error) {
      engine = undefined;
      if (!isNewest()) return;
      clear();
      part('status').textContent = words.failed;
      page.classList.add('failed');
      if (!/SearchUnavailable|TypeError/.test(String(error))) throw error;
    } finally {
      clearTimeout(waiting);
    }
  };

  // The other language comes when the answer stands, so that the answer need not wait for it.
  const bringEnglish = async (query: string, isNewest: () => boolean, results: Found[], y?: number): Promise<void> => {
    if (page.dataset['show'] === 'zh' || !results.some(({ hits }) => hits.some(({ lang, other }) => lang === 'zh' && other === undefined)))
      return;
    await new Promise((resolve) => setTimeout(resolve, 350));
    if (!isNewest()) return;
    const { loadEnglish, search } = await open();
    try {
      await loadEnglish();
      setting.english = true;
    } catch {
      return;
    }
    const both = await search(query, { locale });
    if (!isNewest()) return;
    const focused = [...part('results').querySelectorAll('a, button')].indexOf(document.activeElement as HTMLElement);
    show(
      both.filter(({ unit }) => results.some((one) => one.unit === unit)),
      query,
    );
    if (focused >= 0) part('results').querySelectorAll<HTMLElement>('a, button')[focused]?.focus();
    if (y !== undefined) scrollTo(0, y);
  };

  const addressOf = (query: string): string => {
    const asked = new URLSearchParams();
    if (query) asked.set('q', query);
    if (chosen) asked.set('in', chosen);
    return `${location.pathname}${query || chosen ? `?${asked.toString()}` : ''}`;
  };
  const keepAddress = (query: string): void => history.replaceState({ ...history.state, y: scrollY }, '', addressOf(query.slice(0, 1500)));
  const put = (query: string): void => {
    box.value = query;
    chosen = '';
    history.pushState(null, '', addressOf(query));
    keepQuery(query);
    void ask(query);
    box.focus();
  };

  const answerAddress = (): void => {
    const asked = new URLSearchParams(location.search);
    const query = asked.get('q') ?? '';
    chosen = asked.get('in') ?? '';
    box.value = query;
    const state = history.state as { y?: number } | null;
    void ask(query, state?.y);
  };

  onTyping(box, (query) => {
    if (query === answered) return;
    chosen = '';
    keepAddress(query);
    void ask(query);
  });
  box.addEventListener('focus', () => void open().catch(() => (engine = undefined)), { once: true });
  part<HTMLFormElement>('form').addEventListener('submit', async (event) => {
    event.preventDefault();
    const query = box.value;
    keepQuery(query);
    keepAddress(query);
    if (query !== answered) void ask(query);
    try {
      const [place, ...others] = await (await open()).findAddress(query, { locale });
      if (place && others.length === 0 && query === box.value) location.assign(place.url);
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
  choose(recall('search-show') || 'both');
  part('views').addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (!button) return;
    remember('search-show', button.value);
    choose(button.value);
    void ask(box.value);
  });

  history.scrollRestoration = 'manual';
  addEventListener('popstate', answerAddress);
  addEventListener('pagehide', () => keepAddress(answered));
  answerAddress();
  if (!box.value) box.focus();
}
