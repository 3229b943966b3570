import { fill } from '#i18n/fill.ts';
import { writeAddress } from '../page/address.ts';
import { leadTwin } from '../page/lead-twin.ts';

/** The parameter of the address that holds the status that is asked for. */
const name = 'spelled';

/** Starts the list of numbered abbreviations: narrowed to those of a status, which the address says; a link to one opens it. */
export function startAbbreviations(): void {
  const page = document.querySelector<HTMLElement>('.abbreviations');
  const box = page?.querySelector<HTMLElement>('.a-kinds');
  const status = box?.querySelector('[role=status]');
  if (!page || !box || !status) return;
  const rows = [...page.querySelectorAll<HTMLElement>('.a-row')];
  const choices = [...box.querySelectorAll('input')];
  const chosen = (): string => choices.find(({ checked }) => checked)?.value ?? '';
  const choose = (value: string): void => choices.forEach((choice) => (choice.checked = choice.value === value));

  const show = (): void => {
    const value = chosen();
    rows.forEach((row) => (row.hidden = value !== '' && row.dataset['spelled'] !== value));
    page.querySelectorAll<HTMLElement>('.numbered').forEach((group) => (group.hidden = !group.querySelector('.a-row:not([hidden])')));
    // A number leads to its group where that is shown.
    page.querySelectorAll<HTMLAnchorElement>('.a-jump a').forEach((link) => {
      link.hidden = document.getElementById(link.hash.slice(1))?.closest<HTMLElement>('.numbered')?.hidden === true;
    });
    status.textContent = value === '' ? '' : fill(box.dataset['found'] ?? '', rows.filter(({ hidden }) => !hidden).length);
    leadTwin({ [name]: value });
  };
  const openNamed = (): void => {
    const named = document.getElementById(location.hash.slice(1));
    if (!(named instanceof HTMLDetailsElement)) return;
    named.open = true;
    if (named.closest<HTMLElement>('.a-row')?.hidden) {
      choose('');
      show();
      writeAddress({ [name]: '' });
    }
    named.scrollIntoView();
  };

  const asked = new URLSearchParams(location.search).get(name) ?? '';
  if (choices.some(({ value }) => value === asked)) choose(asked);
  show();
  openNamed();
  box.addEventListener('change', () => {
    show();
    writeAddress({ [name]: chosen() });
  });
  addEventListener('hashchange', openNamed);
}
