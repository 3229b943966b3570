import type { Read } from '#dossier/file.ts';
import { fromFile } from '#dossier/file.ts';
import { fromFragment, toFragment } from '#dossier/fragment.ts';
import { choose, chosenOf, put } from '#dossier/shelf.ts';
import { fill } from '#i18n/fill.ts';
import { writeAddress } from '../page/address.ts';
import { nameOf } from './controls.ts';
import type { Desk } from './desk.ts';
import { stateOf } from './item-state.ts';

/** Takes in the dossier that the address carries; returns whether there was one. */
export function receiveLink(desk: Desk): boolean {
  const read = fromFragment(location.hash);
  if (read === undefined) return false;
  writeAddress({}, { fragment: '' });
  if (read) takeIn(desk, read, desk.setting.words.said.fromLink);
  else {
    desk.show();
    desk.say(desk.setting.words.said.badLink);
  }
  return read !== null;
}

/** Takes in the dossier of a file, or says why it holds none. */
export async function receiveFile(desk: Desk, file: File): Promise<void> {
  const read = fromFile(await textOf(file));
  const { said, faults } = desk.setting.words;
  if ('dossier' in read) takeIn(desk, read.dossier, said.fromFile);
  else desk.say(fill(faults[read.fault], read.item ?? ''));
}

/** Puts a dossier beside those of the device, unless it is there already, and says what has become of its places. */
function takeIn(desk: Desk, read: Read['dossier'], words: string): void {
  const { setting, texts } = desk;
  const fragment = toFragment({ id: '', ...read });
  const same = fragment === undefined ? undefined : desk.shelf().dossiers.find((one) => toFragment(one) === fragment);
  const next = same ? choose(desk.shelf(), same.id) : put(desk.shelf(), read);
  const told = fill(words, nameOf(read, setting.words), read.items.length);
  desk.choose(undefined);
  desk.commit(next, told);
  void desk.load(() => {
    const states = chosenOf(next).items.flatMap((item) => (item.kind === 'place' ? (stateOf(item, setting, texts)?.is ?? []) : []));
    const count = (...kinds: string[]): number => states.filter((one) => kinds.indexOf(one) >= 0).length;
    const numbers = [count('changed'), count('ended', 'withdrawn'), count('no place', 'no report')];
    if (numbers.some((number) => number > 0)) desk.say(`${told} ${fill(setting.words.said.differ, ...numbers)}`);
  });
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
