import { announce } from '../page/announce.ts';
import { whenLoaded } from '../page/when-loaded.ts';
import { prepareEntries } from './entries.ts';

/** Starts the ways to cite that a page holds: each form can be copied, and the address `#cite` opens them. */
export function startReferences(): void {
  const section = document.querySelector<HTMLElement>('.references');
  if (!section) return;
  const groups = section.querySelectorAll<HTMLElement>('[data-of]');
  const all = [...section.querySelectorAll<HTMLElement>('dl')];
  const copied = section.querySelector<HTMLElement>('[data-done]')?.dataset['done'] ?? '';
  const colon = document.documentElement.dataset['locale'] === 'en' ? ': ' : '：';
  const tell = (isCopied: boolean, what: string): void => void (isCopied && announce(copied + colon + what));
  prepareEntries(
    all.filter((list) => !list.closest('[data-of]') || groups.length === 0),
    tell,
  );
  groups.forEach((group) => prepareEntries([...group.querySelectorAll<HTMLElement>('dl')], tell));
  section.querySelectorAll<HTMLElement>('[data-act="turn-references"]').forEach((button) =>
    button.addEventListener('click', () => {
      const isTurned = section.toggleAttribute('data-turned');
      button.setAttribute('aria-pressed', String(isTurned));
    }),
  );
  section
    .querySelectorAll<HTMLElement>('[data-act="file"]')
    .forEach((button) =>
      button.addEventListener('click', () => whenLoaded(import('./save-reference.ts'), ({ saveReference }) => saveReference(button))),
    );
  const open = (): void => {
    if (location.hash !== '#cite') return;
    const folds = [...section.querySelectorAll('details')];
    [...(section instanceof HTMLDetailsElement ? [section] : []), ...folds].forEach((fold) => (fold.open = true));
    section.scrollIntoView();
  };
  open();
  addEventListener('hashchange', open);
  // One that stands there already changes no address.
  document.querySelectorAll('a[href="#cite"]').forEach((link) => link.addEventListener('click', () => setTimeout(open)));
}
