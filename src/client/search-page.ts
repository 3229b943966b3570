import type { Found, Hit } from './search.ts';
import { SearchUnavailable, search } from './search.ts';

const page = document.querySelector<HTMLElement>('[data-search]');
if (page) start(page);

/** Runs the search page: what is asked stands in the address, and only the newest question is answered. */
function start(root: HTMLElement): void {
  const form = root.querySelector('form') as HTMLFormElement;
  const box = root.querySelector('input') as HTMLInputElement;
  const status = root.querySelector('[data-status]') as HTMLElement;
  const list = root.querySelector('[data-results]') as HTMLElement;
  const { base = '/', none = '', count = '', failed = '', busy = '' } = root.dataset;
  let newest = 0;

  const ask = async (query: string): Promise<void> => {
    const turn = ++newest;
    list.textContent = '';
    root.classList.remove('failed');
    status.textContent = query.trim() === '' ? '' : busy;
    try {
      const found = await search(query, base);
      if (turn !== newest) return;
      status.textContent = query.trim() === '' ? '' : found.length === 0 ? none : count.replace('#', String(found.length));
      found.forEach((place) => list.appendChild(toItem(place)));
    } catch (error) {
      if (turn !== newest) return;
      if (!(error instanceof SearchUnavailable)) throw error;
      status.textContent = failed;
      root.classList.add('failed');
    }
  };

  const asked = (): string => new URLSearchParams(location.search).get('q') || '';
  const answerAddress = (): void => {
    box.value = asked();
    void ask(box.value);
  };
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (box.value !== asked()) history.pushState(null, '', `?q=${encodeURIComponent(box.value)}`);
    void ask(box.value);
  });
  window.addEventListener('popstate', answerAddress);
  answerAddress();
}

function toItem({ url, title, hits }: Found): HTMLElement {
  const item = document.createElement('li');
  item.appendChild(toLink(url, title, 'place'));
  hits.forEach((hit) => item.appendChild(toPassage(hit)));
  return item;
}

function toLink(url: string, words: string, name: string): HTMLAnchorElement {
  const link = document.createElement('a');
  link.href = url;
  link.textContent = words;
  link.className = name;
  return link;
}

function toPassage({ url, title, excerpt, ranges }: Hit): HTMLElement {
  const passage = document.createElement('p');
  passage.appendChild(toLink(url, title, 'hit'));
  let from = 0;
  const words = document.createElement('span');
  for (const [start, end] of ranges) {
    words.appendChild(document.createTextNode(excerpt.slice(from, start)));
    const mark = document.createElement('mark');
    mark.textContent = excerpt.slice(start, end);
    words.appendChild(mark);
    from = end;
  }
  words.appendChild(document.createTextNode(excerpt.slice(from)));
  passage.appendChild(words);
  return passage;
}
