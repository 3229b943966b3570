import { move, oneLine, remove, replace } from '#dossier/edit.ts';
import { fill } from '#i18n/fill.ts';
import { askWords } from './ask-words.ts';
import type { Desk } from './desk.ts';
import type { ItemActs } from './item-line.ts';
import { hashesNow } from './item-state.ts';

/** Returns what can be done with the items of the open dossier. */
export function createListActs(desk: Desk): ItemActs {
  const { words: t } = desk.setting;
  const { said } = t;
  const items = (): ReturnType<Desk['open']>['items'] => desk.open().items;
  return {
    choose: (at) => {
      desk.choose(desk.chosen() === at ? undefined : at);
      desk.show({ at });
    },
    moveTo: (from, to) => {
      const item = items()[from];
      const at = Math.max(0, Math.min(items().length - 1, to));
      if (!item || at === from) return desk.show({ at: from });
      const isByButton = document.activeElement?.closest('.d-acts button') !== null && Math.abs(to - from) === 1;
      desk.choose(desk.chosen() === from ? at : undefined);
      const focus = { at, ...(isByButton && { on: to < from ? ('up' as const) : ('down' as const) }) };
      desk.edit((dossier) => move(dossier, from, at), fill(said.moved, desk.called(item), at + 1, items().length), focus);
    },
    remove: (at) => {
      const item = items()[at];
      if (!item) return;
      desk.choose(undefined);
      desk.edit((dossier) => remove(dossier, at), fill(said.out, desk.called(item)), { at: Math.min(at, items().length - 2) });
    },
    edit: (at, host) => {
      const item = items()[at];
      if (item?.kind !== 'heading' && item?.kind !== 'line') return;
      const leave = (): void => desk.show({ at, on: 'edit' });
      const answer = (typed: string): void => {
        const words = oneLine(typed);
        if (words === '' || words === item.words) leave();
        else desk.edit((dossier) => replace(dossier, at, { ...item, words }), said.changed, { at, on: 'edit' });
      };
      askWords(host, { label: item.kind === 'heading' ? t.headingLabel : t.lineLabel, words: item.words, answer, leave }, t);
    },
    accept: (at) => {
      const item = items()[at];
      if (item?.kind !== 'place') return;
      const id = desk.texts.passageOf(item)?.id ?? item.id;
      desk.edit((dossier) => replace(dossier, at, { ...item, id, hashes: hashesNow(item, desk.texts) }), said.accepted, { at });
    },
  };
}
