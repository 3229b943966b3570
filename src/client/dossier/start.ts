import { choose, chosenOf, discard, putNew } from '#dossier/shelf.ts';
import { fill } from '#i18n/fill.ts';
import { createAdding } from './add-items.ts';
import { createControls, nameOf } from './controls.ts';
import type { Desk, Focus } from './desk.ts';
import { createDesk } from './desk.ts';
import { letDrag } from './drag.ts';
import { takeDocument } from './documents.ts';
import type { ItemActs } from './item-line.ts';
import { toItemLine } from './item-line.ts';
import { langOfWords } from './item-names.ts';
import { listenToKeys } from './keys.ts';
import { createListActs } from './list-acts.ts';
import { receiveFile, receiveLink } from './receive.ts';
import type { DossierSetting } from './setting.ts';
import { canKeep, onOtherPages } from './store.ts';
import { copyAll, copyLink, saveDossier, shareDossier } from './take-away.ts';
import { editTitle } from './title.ts';

/** Starts the page of the dossier: what this device keeps, or what the address carries. */
export function startDossier(): void {
  const page = document.querySelector<HTMLElement>('.dossier[data-dossier]');
  if (!page) return;
  const setting = JSON.parse(page.dataset['dossier'] ?? '{}') as DossierSetting;
  const { words: t } = setting;
  const desk = createDesk(page, setting, (focus) => draw(focus));
  const acts = createListActs(desk);
  const showControls = createControls(page, t, {
    choose: (id) => {
      desk.choose(undefined);
      const next = choose(desk.shelf(), id);
      desk.commit(next, fill(t.said.chosen, nameOf(chosenOf(next), t), chosenOf(next).items.length));
    },
    speak: (languages) => desk.edit((dossier) => ({ ...dossier, languages }), ''),
    cite: (style) => desk.edit((dossier) => ({ ...dossier, style }), ''),
  });
  const draw = (focus?: Focus): void => {
    drawList(desk, acts);
    showControls(desk.history());
    if (focus) focusOn(desk, focus);
  };
  startButtons(page, desk);
  const box = page.querySelector<HTMLInputElement>('input[type="file"]');
  box?.addEventListener('change', () => {
    const [file] = box.files ?? [];
    if (file) void receiveFile(desk, file).catch(() => desk.say(t.notLoaded));
    box.value = '';
  });
  letDrag(desk.part('list'), t.here, acts.moveTo, () => desk.say(t.said.cancelled));
  listenToKeys(page, desk, acts);
  addEventListener('hashchange', () => receiveLink(desk));
  onOtherPages(() => desk.restart(t.said.elsewhere));
  desk.part('frame').hidden = false;
  desk.part('not-kept').hidden = canKeep();
  if (receiveLink(desk)) return;
  draw();
  void desk.load();
}

function drawList(desk: Desk, acts: ItemActs): void {
  const { setting, texts } = desk;
  const dossier = desk.open();
  const [list, title] = [desk.part('list'), desk.part('title')];
  const name = nameOf(dossier, setting.words);
  const listing = { setting, texts, languages: dossier.languages, count: dossier.items.length, chosen: desk.chosen(), acts };
  list.textContent = '';
  list.dataset['languages'] = dossier.languages;
  list.append(...dossier.items.map((item, at) => toItemLine(item, at, listing)));
  title.textContent = name;
  title.lang = langOfWords(name);
  document.title = [name, setting.words.toDossier].join(setting.words.partOfTitle);
  desk.part('empty').hidden = dossier.items.length > 0;
}

function focusOn(desk: Desk, { at, on }: Focus): void {
  const line = desk.part('list').children[at];
  const button = on && line?.querySelector<HTMLElement>(`[data-does="${on}"]:not(:disabled)`);
  (button || line?.querySelector<HTMLElement>('.d-move') || desk.part('title')).focus();
}

function startButtons(page: HTMLElement, desk: Desk): void {
  const { words: t } = desk.setting;
  const does: Record<string, (button: HTMLButtonElement) => void> = {
    ...createAdding(desk),
    undo: () => desk.turn('undo', t.said.undone),
    redo: () => desk.turn('redo', t.said.redone),
    rename: (button) => editTitle(desk, button),
    create: () => {
      desk.choose(undefined);
      desk.commit(putNew(desk.shelf()), t.said.created);
    },
    discard: () => {
      desk.choose(undefined);
      desk.commit(discard(desk.shelf()), fill(t.said.discarded, nameOf(desk.open(), t)));
    },
    brief: (button) => button.setAttribute('aria-pressed', String(page.classList.toggle('brief'))),
    document: (button) => void takeDocument(desk, button.value),
    copy: () => copyAll(desk),
    link: () => copyLink(desk),
    share: () => shareDossier(desk),
    save: () => saveDossier(desk),
    again: () => void desk.load(),
  };
  page.querySelectorAll<HTMLButtonElement>('button[data-do]').forEach((button) => {
    button.addEventListener('click', () => does[button.dataset['do'] ?? '']?.(button));
    if (button.dataset['do'] === 'share') button.hidden = !('share' in navigator);
  });
}
