import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { PDFDict, PDFDocument, PDFHexString, PDFName } from 'pdf-lib';
import type { BrowserContext } from 'playwright-core';
import type { Edition } from '#edition/types.ts';
import type { Locale } from '#i18n/locale.ts';
import { strings } from '#i18n/strings.ts';
import type { Printed } from '#schemas/printed.ts';
import { openModern } from './browsers/modern.ts';
import { keepWordsWhole } from './pdf-words.ts';
import { readEditions, reportsFolder } from './content.ts';
import { current } from './current.ts';
import { licencesOfPdfs } from './licences.ts';
import { lockProject } from './lock.ts';
import { root } from './root.ts';
import { run } from './say.ts';
import { serve } from './serve.ts';
import { builtSite } from './site.ts';
import type { Change } from './write-files.ts';
import { failIfUnfinished, writeFiles } from './write-files.ts';

// Makes the PDFs of every report from its page with the whole text, as `npm run build` left it, into public/pdf/.

type PrintedIn = Printed['files'][number]['of'];

/** Where each printing is found, and the language of its title. */
const printings: { of: PrintedIn; locale: Locale; query: string }[] = [
  { of: 'zh', locale: 'zh', query: '' },
  { of: 'en', locale: 'en', query: '' },
  { of: 'parallel', locale: 'zh', query: '?view=parallel' },
];

/** Faces that the machine need not have; no open FangSong comes with npm, so the body is in Song. */
const faces = [
  ...['@fontsource/noto-serif-sc/400.css', '@fontsource/noto-serif-sc/700.css', '@fontsource/noto-sans-sc/400.css'],
  'lxgw-wenkai-webfont/lxgwwenkai-regular.css',
];
const inTheseFaces = `:root:root:root { --kai: 'LXGW WenKai', 'Noto Serif SC'; --hei: 'Noto Sans SC'; --sans: 'Open Sans', 'Noto Sans SC' }`;

await run(() => {
  lockProject('pdf');
  failIfUnfinished(root);
});
if (process.exitCode) process.exit();
const site = builtSite();
const folder = join(root, 'public/pdf');
// Printed pages of a site that is at no address yet carry none, and say so.
const isHomeless = site.origin === undefined;
// Written when all of them are made: a printing that fails leaves the PDFs as they were.
const made: Change[] = [];
const make = (path: string, bytes: Uint8Array): void => {
  const place = { path: relative(root, path), encoding: 'base64' } as const;
  const [before, after] = [current(path, 'base64') ?? null, Buffer.from(bytes).toString('base64')];
  if (before !== after) made.push({ ...place, before, after });
};
const server = await serve(site);
const browser = await openModern();
const context = await browser.newContext({ bypassCSP: true, colorScheme: 'light' });
await context.route('**/faces/**', (route) =>
  route.fulfill({ path: join(root, 'node_modules', new URL(route.request().url()).pathname.split('/faces/')[1] ?? '') }),
);
for (const edition of readEditions()) {
  const { slug, info } = edition;
  const files: Printed['files'] = [];
  for (const { of, locale, query } of printings) {
    const { pdf, headings } = await print(context, `${server.url}${locale}/${slug}/whole/${query}`, locale);
    const document = await PDFDocument.load(pdf, { updateMetadata: false });
    describe(document, edition, of, locale);
    nameBookmarks(document, headings);
    const bytes = await document.save();
    const file = `${slug}.${of}.pdf`;
    make(join(folder, file), bytes);
    files.push({ of, file, pages: document.getPageCount(), size: bytes.length });
    process.stdout.write(`public/pdf/${file}: ${document.getPageCount()} pages\n`);
  }
  const words = createHash('sha256')
    .update(readFileSync(join(site.folder, 'text', slug, 'hashes.sha256')))
    .digest('hex');
  const printed: Printed = { version: info.edition.version, words, files };
  make(join(reportsFolder, slug, 'printed.json'), Buffer.from(`${JSON.stringify(printed, null, 2)}\n`));
}
make(join(folder, 'licences.txt'), Buffer.from(licencesOfPdfs()));
await browser.close();
await server.close();
await run(() => writeFiles(root, made));

/** A page as printed, and its headings in order, each in one line. */
interface PrintedPage {
  pdf: Uint8Array;
  headings: string[];
}

async function print(from: BrowserContext, url: string, locale: Locale): Promise<PrintedPage> {
  const { noAddress, ended } = strings(locale);
  const page = await from.newPage();
  await page.goto(url);
  for (const face of faces) await page.addStyleTag({ url: `${server.url}faces/${face}` });
  await page.addStyleTag({ content: `${inTheseFaces} ${isHomeless ? '.colophon .qr { display: none !important }' : ''}` });
  await page.emulateMedia({ media: 'print' });
  const headings = await page.evaluate(
    async ({ here, there, inPlace }) => {
      // Links lead to where the site will be, and nowhere while that is not known.
      for (const link of document.querySelectorAll<HTMLAnchorElement>('a[href]')) {
        if ((link.getAttribute('href') ?? '').startsWith('#')) continue;
        if (there === undefined) link.removeAttribute('href');
        else link.href = link.href.replace(here, there);
      }
      if (there === undefined) for (const address of document.querySelectorAll('.permalink')) address.textContent = inPlace;
      const words = document.body.textContent;
      await Promise.all(['LXGW WenKai', 'Noto Sans SC', 'Noto Serif SC'].map((family) => document.fonts.load(`16px '${family}'`, words)));
      await document.fonts.load(`700 16px 'Noto Serif SC'`, words);
      const inOneLine = (heading: Element): string => {
        const lines = [...heading.querySelectorAll('.line')];
        const words = lines.length > 0 ? lines.map(({ textContent }) => textContent).join(' ') : heading.textContent;
        return words.replace(/\s+/g, ' ').replace(/。$/, '').trim();
      };
      return [...document.querySelectorAll('main h1, main h2, main h3, main h4, main h5')].map(inOneLine);
    },
    {
      here: new URL(server.url).origin,
      there: site.origin,
      inPlace: `${locale === 'en' ? ' ' : ''}${noAddress}${ended}`,
    },
  );
  await page.evaluate(keepWordsWhole);
  const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
  await page.close();
  return { pdf, headings };
}

/** Sets what readers of PDF show of a document. */
function describe(document: PDFDocument, { info }: Edition, of: PrintedIn, locale: Locale): void {
  const day = new Date(`${info.edition.date}T00:00:00Z`);
  document.setTitle(of === 'parallel' ? [...new Set([info.name.zh, info.name.en])].join(' ') : info.name[locale], {
    showInWindowTitleBar: true,
  });
  if (info.speaker[locale]) document.setAuthor(info.speaker[locale]);
  document.setSubject([info.occasion[locale], info.edition.version].filter(Boolean).join(' · '));
  document.setLanguage(locale === 'zh' ? 'zh-Hans' : 'en');
  document.setCreator('Eight-Eight Reader');
  document.setProducer('Chromium, pdf-lib');
  document.setCreationDate(day);
  document.setModificationDate(day);
  document.catalog.set(PDFName.of('PageMode'), PDFName.of('UseOutlines'));
}

/** Gives every bookmark the words of its heading: the browser runs lines together. */
function nameBookmarks({ catalog }: PDFDocument, headings: readonly string[]): void {
  const left = [...headings];
  const name = (at: PDFDict | undefined): void => {
    for (let item = at?.lookupMaybe(PDFName.of('First'), PDFDict); item; item = item.lookupMaybe(PDFName.of('Next'), PDFDict)) {
      const heading = left.shift();
      if (heading === undefined) throw new Error('There are more bookmarks than headings. Look at the outline that the browser made.');
      item.set(PDFName.of('Title'), PDFHexString.fromText(heading));
      name(item);
    }
  };
  name(catalog.lookupMaybe(PDFName.of('Outlines'), PDFDict));
  if (left.length > 0) throw new Error(`These headings have no bookmark: ${left.join('; ')}`);
}
