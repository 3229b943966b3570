import axe from 'axe-core';
import { siteAddress } from '#address/site-address.ts';
import { makeBooks } from '../../books.ts';
import { readContent } from '../../content.ts';
import { mediaTypeOf } from '#export/media-types.ts';
import { none } from '../none.ts';
import { openBook } from '../opened-book.ts';
import { test } from './fixture.ts';
import { violations } from './violations.ts';

const shelf = 'http://book.example/';

/** How a reading system lays a page out at night: it has the last word, and the book sets no colour against it. */
const night = ':root { background: #121212; color: #ddd; color-scheme: dark }';

test('axe finds nothing in the books, by day and by night', async ({ newTab }) => {
  const problems: string[] = [];
  for (const { name, bytes } of await makeBooks(readContent(), siteAddress({ SITE_URL: 'https://reader.example/' }))) {
    const { files, pages } = openBook(bytes);
    const tab = await newTab({ viewport: { width: 360, height: 740 } });
    await tab.route(`${shelf}**`, (route) => {
      const path = `EPUB/${route.request().url().slice(shelf.length)}`;
      return route.fulfill({ body: Buffer.from(files[path] ?? new Uint8Array()), contentType: typeOf(path) });
    });
    // Of the pages of the glossary one is like another.
    for (const page of pages.filter(({ name: own }) => !/^terms-[^a]/.test(own))) {
      await tab.goto(shelf + page.name);
      await tab.evaluate(axe.source);
      const find = async (when: string): Promise<void> => {
        const found = await tab.evaluate(violations);
        problems.push(
          ...found.filter((problem) => !isOfCover(page.name, problem)).map((problem) => `${name}, ${page.name}, ${when}: ${problem}`),
        );
      };
      await find('by day');
      await tab.addStyleTag({ content: night });
      await find('by night');
      const wide = await tab.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      if (wide > 0) problems.push(`${name}, ${page.name}: ${wide} px wider than its page`);
    }
  }
  none(problems);
});

/** The cover is a picture with a description, and has no heading. */
const isOfCover = (name: string, problem: string): boolean => name === 'cover.xhtml' && problem.startsWith('page-has-heading-one');

const typeOf = (path: string): string => (path.endsWith('.xhtml') ? 'application/xhtml+xml' : mediaTypeOf(path));
