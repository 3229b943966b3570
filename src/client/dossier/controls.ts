import { styles } from '#citation/references.ts';
import type { Dossier, Languages } from '#dossier/dossier.ts';
import { pinnedIn } from '#dossier/dossier.ts';
import { isLanguages } from '#dossier/file.ts';
import type { History } from '#dossier/history.ts';
import type { Shelf } from '#dossier/shelf.ts';
import { chosenOf } from '#dossier/shelf.ts';
import { fill } from '#i18n/fill.ts';
import { make } from '../page/make.ts';
import type { DossierStrings } from './setting.ts';

/** What the reader sets at the side of the list. */
export interface ControlActs {
  choose: (id: string) => void;
  speak: (languages: Languages) => void;
  cite: (style: string) => void;
}

/** Makes the settings of a dossier work, as its page has them; returns what shows them as they are. */
export function createControls(page: HTMLElement, t: DossierStrings, acts: ControlActs): (history: History<Shelf>) => void {
  const shelves = page.querySelector<HTMLSelectElement>('[data-part="shelf"]');
  const style = page.querySelector<HTMLSelectElement>('[data-part="style"]');
  const count = page.querySelector<HTMLElement>('[data-part="count"]');
  const buttons = [...page.querySelectorAll<HTMLButtonElement>('[data-part="languages"] button')];
  const steps = page.querySelectorAll<HTMLButtonElement>('[data-do="undo"], [data-do="redo"]');
  shelves?.addEventListener('change', () => acts.choose(shelves.value));
  style?.addEventListener('change', () => acts.cite(style.value));
  buttons.forEach((button) => button.addEventListener('click', () => isLanguages(button.value) && acts.speak(button.value)));

  return ({ past, present: shelf, future }) => {
    const dossier = chosenOf(shelf);
    if (shelves) {
      shelves.textContent = '';
      shelf.dossiers.forEach((one) => shelves.append(make('option', '', nameOf(one, t), { value: one.id })));
      shelves.value = dossier.id;
    }
    // A style that the site does not have is that of the next copy all the same.
    if (style) style.value = styles.some(({ id }) => id === dossier.style) ? dossier.style : (styles[0]?.id ?? '');
    if (count) count.textContent = fill(t.count, pinnedIn(dossier), dossier.items.length - pinnedIn(dossier));
    steps.forEach((button) => button.setAttribute('aria-disabled', String((button.dataset['do'] === 'undo' ? past : future).length === 0)));
    buttons.forEach((button) => button.setAttribute('aria-pressed', String(button.value === dossier.languages)));
  };
}

/** Returns what a dossier is called. */
export function nameOf({ title }: Pick<Dossier, 'title'>, t: DossierStrings): string {
  return title || t.untitled;
}
