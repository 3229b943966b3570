import { keepingPlace } from './place.ts';
import { leadToSearch } from './search-key.ts';
import { forget, recall, remember } from './storage.ts';

const root = document.documentElement;

function onClick(act: string, run: (button: HTMLButtonElement) => void): void {
  document.querySelectorAll<HTMLButtonElement>(`button[data-act="${act}"]`).forEach((button) => {
    button.addEventListener('click', () => run(button));
  });
}

function nameSize(button: HTMLButtonElement): void {
  const names = (button.dataset['names'] ?? '').split('|');
  const name = button.querySelector('.unseen');
  if (name) name.textContent = names[Number(recall('size') ?? 0)] ?? '';
}

onClick('size', (button) => {
  const step = (Number(root.getAttribute('data-size') ?? 0) + 1) % 3;
  keepingPlace(() => {
    if (step) root.setAttribute('data-size', String(step));
    else root.removeAttribute('data-size');
  });
  if (step) remember('size', String(step));
  else forget('size');
  nameSize(button);
});

// Back to what the system wants is no choice of the reader's any more: then nothing is stored.
onClick('theme', () => {
  const system = matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light';
  const now = root.getAttribute('data-theme') ?? system;
  const next = now === 'dark' ? 'light' : 'dark';
  root.setAttribute('data-theme', next);
  if (next === system) forget('theme');
  else remember('theme', next);
});

onClick('text', () => {
  const received = root.getAttribute('data-text') === 'received';
  if (received) root.removeAttribute('data-text');
  else root.setAttribute('data-text', 'received');
  if (received) forget('text');
  else remember('text', 'received');
});

onClick('print', () => print());
leadToSearch();

document.querySelectorAll<HTMLButtonElement>('button[data-act="size"]').forEach(nameSize);
