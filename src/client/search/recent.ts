import { forget, recall, remember } from '../page/storage.ts';
import { choices } from './help.ts';
import type { Setting } from './setting.ts';
import { makeButton } from '../page/make.ts';

const key = 'searches';

/** Returns what was searched for on this device, the newest first. */
function recentQueries(): string[] {
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

/** Shows what was searched for before, and offers to forget it. */
export function showRecent(box: HTMLElement, { words, locale }: Setting, ask: (query: string) => void): void {
  const list = recentQueries();
  box.textContent = '';
  box.hidden = list.length === 0;
  if (list.length === 0) return;
  const line = choices(
    `${words.recent} `,
    list.map((query) => ({ text: query, query })),
    locale,
    ask,
  );
  line.append(
    makeButton('act', words.forget, () => {
      forget(key);
      box.hidden = true;
    }),
  );
  box.append(line);
}
