import { closeSheets } from './sheets.ts';
import { keepingPlace } from './place.ts';
import { leadToSearch } from './search-key.ts';
import { forget, remember } from './storage.ts';

const root = document.documentElement;

function onClick(act: string, run: () => void): void {
  document.querySelectorAll<HTMLButtonElement>(`button[data-act="${act}"]`).forEach((button) => button.addEventListener('click', run));
}

/** Sets a choice on the page and remembers it; what the system or the site would do anyway is no choice, and nothing is stored. */
function choose(name: string, value: string): void {
  keepingPlace(() => {
    if (value) root.setAttribute(`data-${name}`, value);
    else root.removeAttribute(`data-${name}`);
    // Two columns of large words are too narrow to read.
    if (name === 'large' && value && root.getAttribute('data-view') === 'parallel') root.setAttribute('data-view', 'lines');
  });
  if (value) remember(name, value);
  else forget(name);
  dispatchEvent(new Event('resize'));
}

const chosen = (name: string): string => root.getAttribute(`data-${name}`) ?? '';

document.querySelectorAll<HTMLInputElement>('.display input').forEach((input) => {
  input.checked = input.value === chosen(input.name);
  input.addEventListener('change', () => choose(input.name, input.value));
});

const toggle = (name: string, value: string) => (): void => choose(name, chosen(name) ? '' : value);
onClick('large', toggle('large', 'on'));
onClick('text', toggle('text', 'received'));
onClick('print', () => print());
leadToSearch();
closeSheets();
