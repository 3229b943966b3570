import { reflow } from './reflow.ts';
import { forget, remember } from './storage.ts';

/** Makes the radio buttons and buttons of the display settings set the page, and shows what is chosen already. */
export function offerSettings(): void {
  const root = document.documentElement;
  const chosen = (name: string): string => root.getAttribute(`data-${name}`) ?? '';

  // What the system or the site would do anyway is no choice, and nothing is stored.
  const choose = (name: string, value: string): void => {
    reflow(() => {
      if (value) root.setAttribute(`data-${name}`, value);
      else root.removeAttribute(`data-${name}`);
      // Two columns of large words are too narrow to read.
      if (name === 'large' && value && chosen('view') === 'parallel') root.setAttribute('data-view', 'lines');
    });
    if (value) remember(name, value);
    else forget(name);
  };
  const onClick = (act: string, run: () => void): void =>
    document.querySelectorAll(`button[data-act="${act}"]`).forEach((button) => button.addEventListener('click', run));
  const toggle = (name: string, value: string) => (): void => choose(name, chosen(name) ? '' : value);

  document.querySelectorAll<HTMLInputElement>('.display input').forEach((input) => {
    input.checked = input.value === chosen(input.name);
    input.addEventListener('change', () => choose(input.name, input.value));
  });
  onClick('large', toggle('large', 'on'));
  onClick('text', toggle('text', 'received'));
  onClick('print', () => print());
}
