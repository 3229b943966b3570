import type { Dossier, Item } from '#dossier/dossier.ts';
import { limits, placeIn } from '#dossier/dossier.ts';
import { add, move, oneLine, remove, replace } from '#dossier/edit.ts';
import { fileNameOf } from '#dossier/file-name.ts';
import type { Read } from '#dossier/file.ts';
import { fromFile, toFile } from '#dossier/file.ts';
import { fromFragment, toFragment } from '#dossier/fragment.ts';
import { begin, redo, step, undo } from '#dossier/history.ts';
import type { Shelf } from '#dossier/shelf.ts';
import { change, choose, chosenOf, discard, put, putNew } from '#dossier/shelf.ts';
import { isCopy } from '#host/site.ts';
import { fill } from '#i18n/fill.ts';
import { writeAddress } from '../page/address.ts';
import type { Rich } from '../page/copy.ts';
import { copy } from '../page/copy.ts';
import { saveFile } from '../page/save-file.ts';
import { openEngine } from '../search/open-engine.ts';
import { askWords } from './ask-words.ts';
import { createControls, nameOf as titleOf } from './controls.ts';
import { copyOf } from './copy-all.ts';
import { letDrag } from './drag.ts';
import { toItemLine } from './item-line.ts';
import { langOfWords, nameOf } from './item-names.ts';
import { hashesNow, stateOf } from './item-state.ts';
import type { DossierSetting } from './setting.ts';
import { editionsOf } from './setting.ts';
import { canKeep, keepShelf, onOtherPages, readShelf } from './store.ts';
import { createTexts } from './texts.ts';

/** Where the focus goes when the list was made anew: to the handle of an item, or to a button of its own. */
interface Focus {
  at: number;
  on?: 'up' | 'down' | 'edit';
}

/** Starts the page of the dossier: what this device keeps, or what the address carries. */
export function startDossier(): void {
  const page = document.querySelector<HTMLElement>('.dossier[data-dossier]');
  if (page) run(page, JSON.parse(page.dataset['dossier'] ?? '{}') as DossierSetting);
}

function run(page: HTMLElement, setting: DossierSetting): void {
  const { words: t } = setting;
  const { said } = t;
  const part = (name: string): HTMLElement => page.querySelector<HTMLElement>(`[data-part="${name}"]`) ?? page;
  const [list, status, title, notKept, empty, failed] = ['list', 'status', 'title', 'not-kept', 'empty', 'failed'].map(part) as [
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
    HTMLElement,
  ];
  const texts = createTexts(setting);
  let history = begin(readShelf());
  let chosen: number | undefined;

  const shelf = (): Shelf => history.present;
  const open = (): Dossier => chosenOf(shelf());
  const say = (words: string): void => void (status.textContent = words);
  const called = (item: Item): string => nameOf(item, setting, texts);

  const keep = (): void => {
    const isKept = keepShelf(shelf());
    notKept.hidden = isKept;
    // What the device does not keep stands in the address, so that it is there again after the page is loaded anew.
    if (!isKept) writeAddress({}, { fragment: toFragment(open()) ?? '' });
  };

  const show = (focus?: Focus): void => {
    const dossier = open();
    const listing = { setting, texts, languages: dossier.languages, count: dossier.items.length, chosen, acts };
    list.textContent = '';
    list.dataset['languages'] = dossier.languages;
    list.append(...dossier.items.map((item, at) => toItemLine(item, at, listing)));
    title.textContent = titleOf(dossier, t);
    title.lang = langOfWords(titleOf(dossier, t));
    document.title = [titleOf(dossier, t), t.toDossier].join(t.partOfTitle);
    empty.hidden = dossier.items.length > 0;
    showControls(shelf());
    page.querySelectorAll<HTMLButtonElement>('[data-do="undo"]').forEach((button) => (button.disabled = history.past.length === 0));
    page.querySelectorAll<HTMLButtonElement>('[data-do="redo"]').forEach((button) => (button.disabled = history.future.length === 0));
    if (focus) focusOn(focus);
  };
  const focusOn = ({ at, on }: Focus): void => {
    const line = list.children[at];
    const button = on && line?.querySelector<HTMLButtonElement>(`[data-does="${on}"]:not(:disabled)`);
    const handle = line?.querySelector<HTMLElement>('.d-move');
    (button || handle || title).focus();
  };

  /** Asks for words that are not there yet; `then` runs when all are. */
  const load = async (then?: () => void): Promise<void> => {
    failed.hidden = true;
    try {
      const isNew = await texts.ask(open().items);
      if (isNew) {
        noteHashes();
        // Somebody may be writing in the list.
        if (!list.querySelector('.d-ask')) show(focusNow());
      }
      then?.();
    } catch {
      failed.hidden = false;
    }
  };
  const focusNow = (): Focus | undefined => {
    const at = [...list.children].findIndex((line) => line.contains(document.activeElement));
    return at < 0 ? undefined : { at };
  };
  /** What was pinned before anybody had its words is noted as it is seen first, which is no step. */
  const noteHashes = (): void => {
    const isUnseen = (item: Item): boolean => item.kind === 'place' && Object.keys(item.hashes).length === 0;
    if (!open().items.some(isUnseen)) return;
    const noted = change(shelf(), (dossier) => ({
      ...dossier,
      items: dossier.items.map((item) => (item.kind === 'place' && isUnseen(item) ? { ...item, hashes: hashesNow(item, texts) } : item)),
    }));
    history = { ...history, present: noted };
    keep();
  };

  const commit = (next: Shelf, words: string, focus?: Focus): void => {
    history = step(history, next);
    keep();
    show(focus);
    say(words);
    void load();
  };
  const edit = (how: (dossier: Dossier) => Dossier, words: string, focus?: Focus): void => commit(change(shelf(), how), words, focus);
  const turn = (how: typeof undo, words: string): void => {
    const next = how(history);
    if (next === history) return;
    history = next;
    chosen = undefined;
    keep();
    show();
    say(words);
    void load();
  };

  const moveTo = (from: number, to: number): void => {
    const { items } = open();
    const item = items[from];
    const at = Math.max(0, Math.min(items.length - 1, to));
    if (!item || at === from) return focusOn({ at: from });
    if (chosen === from) chosen = at;
    else if (chosen !== undefined) chosen = undefined;
    const on = to < from ? 'up' : 'down';
    const isByButton = document.activeElement?.closest('.d-acts') !== null && Math.abs(to - from) === 1;
    edit((dossier) => move(dossier, from, at), fill(said.moved, called(item), at + 1, items.length), { at, ...(isByButton && { on }) });
  };
  const acts = {
    choose: (at: number): void => {
      chosen = chosen === at ? undefined : at;
      show({ at });
    },
    moveTo,
    remove: (at: number): void => {
      const { items } = open();
      const item = items[at];
      chosen = undefined;
      if (item) edit((dossier) => remove(dossier, at), fill(said.out, called(item)), { at: Math.min(at, items.length - 2) });
    },
    edit: (at: number, host: HTMLElement): void => {
      const item = open().items[at];
      if (item?.kind !== 'heading' && item?.kind !== 'line') return;
      const back = (): void => show({ at, on: 'edit' });
      const answer = (typed: string): void => {
        const words = oneLine(typed);
        if (words === '' || words === item.words) back();
        else edit((dossier) => replace(dossier, at, { ...item, words }), said.changed, { at, on: 'edit' });
      };
      askWords(host, { label: item.kind === 'heading' ? t.headingLabel : t.lineLabel, words: item.words, answer, leave: back }, t);
    },
    accept: (at: number): void => {
      const item = open().items[at];
      if (item?.kind !== 'place') return;
      const id = texts.passageOf(item)?.id ?? item.id;
      edit((dossier) => replace(dossier, at, { ...item, id, hashes: hashesNow(item, texts) }), said.accepted, { at });
    },
  };
  const showControls = createControls(page, t, {
    choose: (id) => {
      chosen = undefined;
      const next = choose(shelf(), id);
      commit(next, fill(said.chosen, titleOf(chosenOf(next), t), chosenOf(next).items.length));
    },
    speak: (languages) => edit((dossier) => ({ ...dossier, languages }), ''),
    cite: (style) => edit((dossier) => ({ ...dossier, style }), ''),
  });

  /** Puts an item behind the chosen one, or at the end. */
  const addItem = (item: Item): void => {
    const there = placeIn(open(), item);
    if (there >= 0) {
      show({ at: there });
      return say(fill(said.there, called(item), there + 1));
    }
    if (open().items.length >= limits.items) return say(said.full);
    const at = chosen === undefined ? open().items.length : chosen + 1;
    chosen = undefined;
    edit((dossier) => add(dossier, item, at), fill(said.added, called(item), at + 1), { at });
  };
  const addPlace = async (typed: string): Promise<void> => {
    try {
      const found = await (await openEngine(setting.base)).findAddress(typed, { locale: setting.locale });
      const [place] = found;
      if (place && found.length === 1) {
        stopAsking();
        addItem({ kind: 'place', report: place.report, id: place.id, hashes: {} });
      } else say(fill(place ? said.severalPlaces : said.noPlace, typed));
    } catch {
      say(t.notLoaded);
    }
  };
  const asking = part('ask');
  const stopAsking = (): void => void (asking.textContent = '');
  const ask = (label: string, from: HTMLElement, answer: (words: string) => void | Promise<void>): void =>
    askWords(
      asking,
      {
        label,
        words: '',
        answer: (typed) => (oneLine(typed) === '' ? undefined : answer(oneLine(typed))),
        leave: () => {
          stopAsking();
          from.focus();
        },
      },
      t,
    );
  const askOwn = (kind: 'heading' | 'line', label: string, from: HTMLElement): void =>
    ask(label, from, (words) => {
      stopAsking();
      addItem({ kind, words });
    });

  const editTitle = (from: HTMLElement): void => {
    const host = part('title-ask');
    const leave = (): void => {
      host.textContent = '';
      title.hidden = from.hidden = false;
      from.focus();
    };
    title.hidden = from.hidden = true;
    askWords(
      host,
      {
        label: t.title,
        words: open().title,
        answer: (typed) => {
          const words = oneLine(typed);
          leave();
          if (words !== open().title) edit((dossier) => ({ ...dossier, title: words }), said.renamed);
        },
        leave,
      },
      t,
    );
  };

  const takeIn = (read: Read['dossier'], words: string): void => {
    const same = shelf().dossiers.find((one) => toFragment(one) !== undefined && toFragment(one) === toFragment({ id: '', ...read }));
    chosen = undefined;
    const next = same ? choose(shelf(), same.id) : put(shelf(), { ...read });
    const told = fill(words, titleOf(read, t), read.items.length);
    commit(next, told);
    void load(() => {
      const states = chosenOf(next).items.flatMap((item) => (item.kind === 'place' ? [stateOf(item, setting, texts)?.is] : []));
      const count = (...kinds: string[]): number => states.filter((one) => one !== undefined && kinds.indexOf(one) >= 0).length;
      const numbers = [count('changed'), count('ended', 'withdrawn'), count('no place', 'no report')];
      if (numbers.some((number) => number > 0)) say(`${told} ${fill(said.differ, ...numbers)}`);
    });
  };
  const takeLink = (): boolean => {
    const read = fromFragment(location.hash);
    if (read === undefined) return false;
    writeAddress({}, { fragment: '' });
    if (read === null) say(said.badLink);
    else takeIn(read, said.fromLink);
    return read !== null;
  };
  const takeFile = async (file: File): Promise<void> => {
    const read = fromFile(await textOf(file));
    if ('dossier' in read) takeIn(read.dossier, said.fromFile);
    else say(fill(t.faults[read.fault], read.at ?? ''));
  };

  const copyOut = async (words: string | Rich, name: string, done: string): Promise<void> =>
    say((await copy(words, name)) ? done : said.copyByHand);
  const link = (): string | undefined => {
    const fragment = toFragment(open());
    if (fragment === undefined) return void say(said.tooLong);
    const isProvisional = setting.root.charAt(0) === '/';
    if (isProvisional && isCopy) return void say(said.noLink);
    return (isProvisional ? location.href.replace(/[?#].*$/, '') : `${setting.root}${setting.locale}/dossier/`) + fragment;
  };
  const does: Record<string, (button: HTMLElement) => void> = {
    undo: () => turn(undo, said.undone),
    redo: () => turn(redo, said.redone),
    rename: editTitle,
    create: () => {
      chosen = undefined;
      commit(putNew(shelf()), said.created);
    },
    discard: () => {
      chosen = undefined;
      commit(discard(shelf()), fill(said.discarded, titleOf(open(), t)));
    },
    brief: (button) => {
      const isBrief = page.classList.toggle('brief');
      button.setAttribute('aria-pressed', String(isBrief));
    },
    heading: (button) => askOwn('heading', t.headingLabel, button),
    line: (button) => askOwn('line', t.lineLabel, button),
    place: (button) => ask(t.placeLabel, button, addPlace),
    copy: () =>
      void load(() => {
        const copied = copyOf(open(), setting, texts);
        if (copied.plain === '') say(said.nothing);
        else void copyOut(copied, t.copyAll, said.copied);
      }),
    link: () => {
      const address = link();
      if (address !== undefined) void copyOut(address, t.copyLink, said.linkCopied);
    },
    share: () => {
      const url = link();
      // Whoever closes the sheet of the system has shared nothing, and nothing is to be said of that.
      if (url !== undefined) void navigator.share({ title: titleOf(open(), t), url }).catch(() => undefined);
    },
    save: () => {
      const name = fileNameOf(open().title, t.toDossier, 'json');
      saveFile(toFile(open(), editionsOf(setting)), name, 'application/json');
      say(fill(said.saved, name));
    },
    again: () => void load(),
  };
  page.querySelectorAll<HTMLButtonElement>('button[data-do]').forEach((button) => {
    button.addEventListener('click', () => does[button.dataset['do'] ?? '']?.(button));
    if (button.dataset['do'] === 'share') button.hidden = !('share' in navigator);
  });
  const box = page.querySelector<HTMLInputElement>('input[type="file"]');
  box?.addEventListener('change', () => {
    const [file] = box.files ?? [];
    if (file) void takeFile(file);
    box.value = '';
  });
  letDrag(list, t.here, moveTo, () => say(said.cancelled));
  page.addEventListener('keydown', (event) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey, target } = event;
    if (!(target instanceof Element) || event.isComposing) return;
    const at = [...list.children].findIndex((line) => line.contains(target));
    if (altKey && at >= 0 && (key === 'ArrowUp' || key === 'ArrowDown')) {
      event.preventDefault();
      moveTo(at, at + (key === 'ArrowUp' ? -1 : 1));
    } else if (key === 'Escape' && chosen !== undefined) acts.choose(chosen);
    else if ((ctrlKey || metaKey) && !target.closest('input, select') && /^[zy]$/i.test(key)) {
      event.preventDefault();
      if (key.toLowerCase() === 'y' || shiftKey) turn(redo, said.redone);
      else turn(undo, said.undone);
    }
  });
  addEventListener('hashchange', takeLink);
  onOtherPages(() => {
    history = begin(readShelf());
    chosen = undefined;
    show();
    say(said.elsewhere);
    void load();
  });
  part('frame').hidden = false;
  notKept.hidden = canKeep();
  if (!takeLink()) {
    show();
    void load();
  }
}

// Blob.text came with Safari 14.
function textOf(file: File): Promise<string> {
  const reader = new FileReader();
  return new Promise((resolve, reject) => {
    reader.onload = () => resolve(typeof reader.result === 'string' ? reader.result : '');
    reader.onerror = () => reject(new Error(file.name));
    reader.readAsText(file);
  });
}
