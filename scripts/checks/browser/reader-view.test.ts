import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect } from 'vitest';
import { oneOfEach } from './built.ts';
import { front, test } from './fixture.ts';

// Firefox and others show pages by this library; it runs in the page, which needs no second DOM here.
const readability = readFileSync(createRequire(import.meta.url).resolve('@mozilla/readability/Readability.js'), 'utf8');

/** What a reader view shows of a page, and what the page itself shows, as lines of words. */
interface Views {
  read: string;
  /** Paragraphs of the article in the language of the page. */
  own: string[];
  /** Those that only repeat it in the other language. */
  other: string[];
}

// Pages that are lists of links, a form or a figure are no articles, and reader views do not offer themselves there.
const articles = oneOfEach.filter(({ path, html }) => /<article|class="matter"/.test(html) && !/(^|\/)(search|404)/.test(path));

test.for(articles.map(({ path }) => path))('a reader view has the whole of /%s, in one language', async (path, { sharedTab: tab }) => {
  await tab.goto(front + path);
  const { read, own, other } = await tab.evaluate<Views>(`${readability};(${look.toString()})()`);
  // A heading stands in the title of the view, without its stop.
  const plain = (text: string): string => text.replace(/\s+|。$/g, '');
  const all = plain(read);
  expect(own.filter((words) => !all.includes(plain(words)))).toEqual([]);
  // A permanent page stands in both languages, and its style alone shows one.
  if (!path.startsWith('id/')) expect(other.filter((words) => all.includes(plain(words)))).toEqual([]);
  expect(own.length).toBeGreaterThan(0);
});

declare const Readability: new (page: Document) => { parse(): { title: string; textContent: string } | null };

function look(): Views {
  const article = new Readability(document.cloneNode(true) as Document).parse();
  const wordsOf = (selector: string): string[] =>
    [...document.querySelectorAll<HTMLElement>(selector)]
      .map(({ textContent }) => textContent ?? '')
      .filter((words) => words.trim().length > 12);
  const isAside = (element: Element): boolean =>
    element.closest('[hidden], nav, .beside, .as-received, .label, .references, .page-parts, .proof') !== null;
  const own = [...document.querySelectorAll<HTMLElement>('main .s[id], main p, main dd, main td')].filter(
    (element) => !isAside(element) && !element.querySelector('p, .s') && element.offsetHeight > 0,
  );
  return {
    read: `${article?.title ?? ''}${article?.textContent ?? ''}`,
    own: own.map(({ textContent }) => textContent ?? '').filter((words) => words.trim().length > 12),
    // An English entry for lists of references names the Chinese title as what it is a translation of.
    other: wordsOf('main .row > [hidden], main .unread[lang]:not(.colophon):not(.print-head):not(.voice)').filter(
      (words) => !document.querySelector('.cite-page')?.textContent?.includes(words),
    ),
  };
}
