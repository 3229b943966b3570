import { fileNameOf } from '#dossier/file-name.ts';
import { toFile } from '#dossier/file.ts';
import { toFragment } from '#dossier/fragment.ts';
import { isCopy } from '#host/site.ts';
import { fill } from '#i18n/fill.ts';
import type { Rich } from '../page/copy.ts';
import { copy } from '../page/copy.ts';
import { saveFile } from '../page/save-file.ts';
import { nameOf } from './controls.ts';
import { copyOf } from './copy-all.ts';
import type { Desk } from './desk.ts';
import { editionsOf } from './setting.ts';

/** Copies the words of the open dossier with their sources. */
export function copyAll(desk: Desk): void {
  const { words: t } = desk.setting;
  void desk.load(() => {
    const copied = copyOf(desk.open(), desk.setting, desk.texts);
    if (copied.plain === '') desk.say(t.said.nothing);
    else void copyOut(desk, copied, t.copyAll, t.said.copied);
  });
}

/** Copies a link that carries the open dossier. */
export function copyLink(desk: Desk): void {
  const { words: t } = desk.setting;
  const link = linkOf(desk);
  if (link !== undefined) void copyOut(desk, link, t.copyLink, t.said.linkCopied);
}

/** Opens the sheet of the system with that link. */
export function shareDossier(desk: Desk): void {
  const url = linkOf(desk);
  // Whoever closes the sheet has shared nothing, and nothing is to be said of that.
  if (url !== undefined) void navigator.share({ title: nameOf(desk.open(), desk.setting.words), url }).catch(() => undefined);
}

/** Saves the open dossier as a file. */
export function saveDossier(desk: Desk): void {
  const { words: t } = desk.setting;
  const name = fileNameOf(desk.open().title, t.toDossier, 'json');
  saveFile(toFile(desk.open(), editionsOf(desk.setting)), name, 'application/json');
  desk.say(fill(t.said.saved, name));
}

async function copyOut(desk: Desk, words: string | Rich, name: string, done: string): Promise<void> {
  desk.say((await copy(words, name)) ? done : desk.setting.words.said.copyByHand);
}

/** Returns the link, or says why there is none. */
function linkOf(desk: Desk): string | undefined {
  const { root, locale, words: t } = desk.setting;
  const fragment = toFragment(desk.open());
  const isProvisional = root.charAt(0) === '/';
  if (fragment === undefined) return void desk.say(t.said.tooLong);
  if (isProvisional && isCopy) return void desk.say(t.said.noLink);
  return (isProvisional ? location.href.replace(/[?#].*$/, '') : `${root}${locale}/dossier/`) + fragment;
}
