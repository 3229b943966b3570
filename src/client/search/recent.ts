import { forget, recall, remember } from '../storage.ts';
import { choices } from './help.ts';
import type { Setting } from './setting.ts';
import { make } from './setting.ts';

const key = 'searches';

/** What was searched for on this device, the newest first. */
export function recentQueries(): string[] {
  try {
    const list: unknown = JSON.parse(recall(key) ?? '[]');
    return Array.isArray(list) ? list.filter((one): one is string => typeof one === 'string').slice(0, 8) : [];
  } catch {
    return [];
  }
}

/** Keeps a query on this device. */
export function keepQuery(query: string): void {
  const plain = query.trim().slice(0, 60);
  if (plain === '') return;
  remember(key, JSON.stringify([plain, ...recentQueries().filter((one) => one !== plain)].slice(0, 8)));
}

/** Offers what was searched for before, and to forget it. */
export function showRecent(box: HTMLElement, { words }: Setting, ask: (query: string) => void): void {
  const list = recentQueries();
  box.textContent = '';
  box.hidden = list.length === 0;
  if (list.length === 0) return;
  const line = choices(
    `${words.recent} `,
    list.map((query) => ({ text: query, query })),
    ask,
  );
  const clear = make('button', 'act', words.forget, { type: 'button' });
  clear.addEventListener('click', () => {
    forget(key);
    box.hidden = true;
  });
  line.append(clear);
  box.append(line);
}
