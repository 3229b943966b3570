import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { DomUtils } from 'htmlparser2';
import { beforeAll, describe, expect, test } from 'vitest';
import { siteAddress } from '#address/site-address.ts';
import type { BookKind } from '#export/epub/book.ts';
import { hashesOf, textFilesOf } from '#export/plain-text.ts';
import { toZip } from '#export/zip.ts';
import type { MadeBook } from '../../books.ts';
import { makeBooks } from '../../books.ts';
import { readContent, readEditions } from '../../content.ts';
import { root } from '../../root.ts';
import { foundByEpubCheck, foundWithoutJava, hasJava } from '../book-checkers.ts';
import { none } from '../none.ts';
import type { OpenedBook } from '../opened-book.ts';
import { named, openBook, wordsOf } from '../opened-book.ts';

const site = siteAddress({ SITE_URL: 'https://reader.example/sub/' });
const kinds: readonly BookKind[] = ['zh', 'en', 'parallel'];
let books: MadeBook[];
let homeless: MadeBook[];

beforeAll(async () => {
  if (!hasJava) console.warn('Java is not on this machine: the books are tried with a checker of npm alone, not with EPUBCheck.');
  books = await makeBooks(readContent(), site);
  homeless = await makeBooks(readContent(), siteAddress({}));
}, 120_000);

const of = (kind: BookKind): [MadeBook, OpenedBook][] =>
  books.filter((book) => book.kind === kind).map((book) => [book, openBook(book.bytes)]);

test('every report has the books of its languages', () => {
  expect(books.map(({ name }) => name)).toEqual(
    readEditions().flatMap(({ slug, info }) =>
      (info.translation === 'none' ? ['zh'] : kinds).map((kind) => `${slug}-${info.edition.version}.${kind}.epub`),
    ),
  );
});

describe.each(kinds)('the book %s', (kind) => {
  test('has every sentence of the edition, sign by sign, under its id, in the order of the text', () => {
    for (const [{ edition }, { pages }] of of(kind)) {
      const own = (id: string, suffix: string): (string | undefined)[] =>
        pages.flatMap(({ ids }) => (ids.has(id + suffix) ? [wordsOf(ids.get(id + suffix))] : []));
      const segments = [...edition.segments.values()];
      const said = segments.map(({ id }) => [id, own(id, ''), own(id, '.en')]);
      expect(said).toEqual(
        segments.map(({ id, zh, en }) => [id, [kind === 'en' ? (en ?? zh) : zh], kind === 'parallel' && en !== undefined ? [en] : []]),
      );
      const order = pages.flatMap(({ ids }) => [...ids.keys()].filter((id) => edition.segments.has(id)));
      expect(order).toEqual([...edition.segments.keys()]);
    }
  });

  test('has no word of the text but those', () => {
    for (const [{ edition }, { pages }] of of(kind)) {
      const left = pages
        .filter(({ ids }) => [...ids.keys()].some((id) => edition.segments.has(id)))
        .flatMap(({ document }) => DomUtils.getElementsByTagName('main', document))
        .map((main) => {
          const ours = DomUtils.findAll(
            ({ name, attribs }) =>
              name === 'aside' ||
              /\b(?:ours|ref|mark|original)\b/.test(attribs['class'] ?? '') ||
              edition.segments.has((attribs['id'] ?? '').replace(/\.en$/, '')),
            [main],
          );
          ours.forEach((element) => DomUtils.removeElement(element));
          return DomUtils.textContent(main).trim();
        });
      expect(left.join('')).toBe('');
    }
  });

  test('has every link leading to a place in it, or to the site', () => {
    const lost = of(kind).flatMap(([{ name }, { pages }]) => {
      const places = new Set(pages.flatMap((page) => [page.name, ...[...page.ids.keys()].map((id) => `${page.name}#${id}`)]));
      return pages.flatMap((page) =>
        named(page.document, 'a')
          .map(({ attribs }) => attribs['href'] ?? '')
          .filter((href) => !href.startsWith('https://reader.example/sub/') && !places.has(href.startsWith('#') ? page.name + href : href))
          .map((href) => `${name}, ${page.name}: ${href}`),
      );
    });
    none(lost);
  });

  test('leads to every work, part, section and measure from its contents', () => {
    for (const [{ edition }, { pages }] of of(kind)) {
      const contents = pages.find(({ name }) => name === 'contents.xhtml');
      const targets = contents ? named(contents.document, 'a').map(({ attribs }) => attribs['href']?.split('#')[1]) : [];
      expect(targets.filter((id) => id !== undefined && edition.units.has(id))).toEqual([...edition.units.keys()]);
    }
  });

  test('links every entry of its appendix from the text, which leads back to every mention', () => {
    for (const [, { pages }] of of(kind)) {
      const text = pages.filter(({ document }) =>
        DomUtils.findOne(({ attribs }) => attribs['epub:type'] === 'bodymatter', document.children),
      );
      const linked = new Set(
        text.flatMap(({ document }) =>
          named(document, 'a')
            .filter(({ attribs }) => attribs['class'] === 'term')
            .map(({ attribs }) => attribs['href']),
        ),
      );
      const entries = pages.flatMap(({ name, document }) =>
        named(document, 'dt').flatMap(({ attribs }) => (attribs['id'] ? [`${name}#${attribs['id']}`] : [])),
      );
      expect(entries.length).toBeGreaterThan(100);
      expect([...linked].filter((href) => !entries.includes(href ?? ''))).toEqual([]);
      if (kind !== 'en') expect(entries.filter((entry) => !linked.has(entry)).length).toBeLessThan(entries.length / 5);
    }
  });

  test('has one note mark a paragraph at most, and every note once more where nothing drops it', () => {
    for (const [{ edition }, { pages }] of of(kind)) {
      const crowded = pages.flatMap(({ document }) =>
        ['p', 'div', 'h1', 'h2', 'h3', 'h4'].flatMap((name) =>
          named(document, name).filter(
            (element) => DomUtils.findAll(({ attribs }) => attribs['epub:type'] === 'noteref', [element]).length > 1,
          ),
        ),
      );
      expect(crowded).toEqual([]);
      const kept = pages.map(({ document }) => {
        DomUtils.getElementsByTagName('aside', document).forEach((aside) => DomUtils.removeElement(aside));
        return DomUtils.textContent(document);
      });
      for (const { printed, note } of edition.apparatus) {
        expect(kept.at(-1)).toContain(printed);
        expect(kept.at(-1)).toContain(note[kind === 'en' ? 'en' : 'zh']);
      }
    }
  });

  test('says its edition, its day, the hashes that the site prints, and its address', () => {
    for (const [{ edition }, { pages }] of of(kind)) {
      const page = pages.find(({ name }) => name === 'edition.xhtml');
      const words = page ? DomUtils.textContent(page.document) : '';
      expect(words).toContain(edition.info.edition.version);
      expect(words).toContain(edition.info.edition.date);
      expect(words).toContain(`https://reader.example/sub/id/${edition.slug}/`);
      for (const { name, sha256 } of edition.works.flatMap(textFilesOf)) expect(words).toContain(`${name} ${sha256}`);
      expect(words).toContain(createHash('sha256').update(hashesOf(edition)).digest('hex'));
    }
  });

  test('has neither faces, nor pixels, nor colours', () => {
    for (const [, { files }] of of(kind)) {
      const css = new TextDecoder().decode(files['EPUB/style.css']);
      expect(css).not.toMatch(/\dpx|@font-face|#[\da-f]{3}|rgb|(?:background|color): *(?!inherit)\w/);
      expect(Object.keys(files).filter((name) => !/\.(?:xhtml|opf|css|png|xml)$|^mimetype$/.test(name))).toEqual([]);
    }
  });

  test('passes the checkers of e-books', { timeout: 240_000 }, async () => {
    for (const [{ bytes }] of of(kind)) none([...(hasJava ? foundByEpubCheck(bytes) : []), ...(await foundWithoutJava(bytes))]);
    for (const book of homeless) if (book.kind === kind) none(await foundWithoutJava(book.bytes));
  });
});

test('a book of a site without an address says what leads to the report instead', () => {
  for (const { edition, kind, bytes } of homeless) {
    const { pages, package: opened } = openBook(bytes);
    expect(pages.filter(({ source }) => /href="(?:https?:)?\//.test(source))).toEqual([]);
    const page = pages.find(({ name }) => name === 'edition.xhtml');
    expect(page && DomUtils.textContent(page.document)).toContain(`${edition.slug}:${edition.works[0]?.id ?? ''}`);
    expect(wordsOf(named(opened, 'dc:identifier')[0]), kind).toMatch(/^urn:uuid:[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/);
  }
  expect(new Set(homeless.map(({ bytes }) => wordsOf(named(openBook(bytes).package, 'dc:identifier')[0]))).size).toBe(homeless.length);
});

test('the same edition gives the same bytes, in another time zone and language too', () => {
  const code = `
    import { createHash } from 'node:crypto';
    import { makeBooks } from ${JSON.stringify(new URL('../../books.ts', import.meta.url).href)};
    import { readContent } from ${JSON.stringify(new URL('../../content.ts', import.meta.url).href)};
    for (const { bytes } of await makeBooks(readContent(), ${JSON.stringify(site)})) console.log(createHash('sha256').update(bytes).digest('hex'));`;
  const env = { ...process.env, TZ: 'Pacific/Apia', LANG: 'tr_TR.UTF-8', LC_ALL: 'tr_TR.UTF-8' };
  const there = execFileSync(process.execPath, ['--input-type=module', '-'], { cwd: root, input: code, env, encoding: 'utf8' });
  const here = books.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex'));
  expect(there.trim().split('\n')).toEqual(here);
});

test('the checkers find a fault that is planted', { timeout: 240_000 }, async () => {
  const [first] = books;
  if (!first) throw new Error('There is no book.');
  const files = new Map(Object.entries(openBook(first.bytes).files));
  const broken = (path: string, from: string | RegExp, to: string): Uint8Array => {
    const text = new TextDecoder().decode(files.get(path));
    expect(text).toMatch(from);
    return toZip(new Map([...files, [path, new TextEncoder().encode(text.replace(from, to))]]), { stored: ['mimetype'] });
  };
  const lost = broken('EPUB/r.xhtml', /href="terms-(.).xhtml#[^"]*"/, 'href="terms-$1.xhtml#nowhere"');
  expect((await foundWithoutJava(lost)).join()).toContain('RSC-012');
  if (hasJava) expect(foundByEpubCheck(lost).join()).toContain('RSC-012');
  expect((await foundWithoutJava(broken('EPUB/package.opf', /<item [^>]*style\.css[^>]*>/, ''))).length).toBeGreaterThan(0);
  expect((await foundWithoutJava(broken('EPUB/r.xhtml', '</main>', ''))).length).toBeGreaterThan(0);
});
