import type { Item } from '#dossier/dossier.ts';
import { limits, placeIn } from '#dossier/dossier.ts';
import { add, oneLine } from '#dossier/edit.ts';
import { fill } from '#i18n/fill.ts';
import { openEngine } from '../search/open-engine.ts';
import { askWords } from './ask-words.ts';
import type { Desk } from './desk.ts';

/** What readers add on the page of the dossier itself: what they write, and places by their addresses. */
export interface Adding {
  heading: (from: HTMLElement) => void;
  line: (from: HTMLElement) => void;
  place: (from: HTMLElement) => void;
}

/** Returns what asks for something to be added, and puts it behind the chosen item or at the end. */
export function createAdding(desk: Desk): Adding {
  const { words: t, base, locale } = desk.setting;
  const { said } = t;
  const host = desk.part('ask');
  const close = (): void => void (host.textContent = '');
  const put = (item: Item): void => {
    close();
    const { items } = desk.open();
    const there = placeIn(desk.open(), item);
    if (there >= 0) {
      desk.show({ at: there });
      return desk.say(fill(said.there, desk.called(item), there + 1));
    }
    if (items.length >= limits.items) return desk.say(said.full);
    const at = (desk.chosen() ?? items.length - 1) + 1;
    desk.choose(undefined);
    desk.edit((dossier) => add(dossier, item, at), fill(said.added, desk.called(item), at + 1), { at });
  };
  const findPlace = async (typed: string): Promise<void> => {
    try {
      const [place, ...others] = await (await openEngine(base)).findAddress(typed, { locale });
      if (place && others.length === 0) put({ kind: 'place', report: place.report, id: place.id, hashes: {} });
      else desk.say(fill(place ? said.severalPlaces : said.noPlace, typed));
    } catch {
      desk.say(t.notLoaded);
    }
  };
  const ask = (label: string, from: HTMLElement, answer: (words: string) => void | Promise<void>): void => {
    const leave = (): void => {
      close();
      from.focus();
    };
    askWords(host, { label, words: '', answer: (typed) => (oneLine(typed) === '' ? leave() : answer(oneLine(typed))), leave }, t);
  };
  return {
    heading: (from) => ask(t.headingLabel, from, (words) => put({ kind: 'heading', words })),
    line: (from) => ask(t.lineLabel, from, (words) => put({ kind: 'line', words })),
    place: (from) => ask(t.placeLabel, from, findPlace),
  };
}
