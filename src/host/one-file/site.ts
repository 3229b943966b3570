import { anchorInFile } from '#address/in-file.ts';
import { workOf } from '#address/within.ts';
import { readDefinition, readDefinitions } from './definitions.ts';
import { readFile } from './files.ts';

/** Whether the site is read in a copy that has no address of its own. */
export const isCopy = true;

/** Returns the address of a page by its path from the root of the site: within the file, else where the site has it on the web. */
export function addressAt(_base: string, path: string): string {
  const { report = '', site } = document.documentElement.dataset;
  const anchor = anchorInFile(path, report);
  if (anchor !== undefined && (anchor === 'search' || isHere(anchor))) return `#${anchor}`;
  return site === undefined ? '#main' : site + path;
}

// The ends of a range are parted by a hyphen, which terms and notes have in their own anchors.
function isHere(anchor: string): boolean {
  return [anchor, anchor.split('-')[0] ?? ''].some((id) => document.getElementById(id) !== null);
}

/** Returns the path of the page that the file stands for, from the root of the site. */
export function pathHere(): string {
  const { locale = '', report = '' } = document.documentElement.dataset;
  return `${locale}/${report}/whole/`;
}

/** Returns a file of data of the site, as far as this one holds it; rejects where it does not. */
export function readJson<Data>(address: string): Promise<Data> {
  return new Promise((resolve) => resolve(dataAt(address) as Data));
}

/** Returns what the file holds of a page of the site: its search, or how a place is cited; rejects where it holds nothing. */
export function readPage(address: string): Promise<Document> {
  return new Promise((resolve) => resolve(pageAt(address)));
}

function dataAt(address: string): unknown {
  const { base = '/' } = document.documentElement.dataset;
  const path = address.indexOf(base) === 0 ? address.slice(base.length) : address;
  const [, locale] = /^(zh|en)\/terms\.json$/.exec(path) ?? [];
  if (locale === 'zh' || locale === 'en') return readDefinitions(locale);
  const [, slug] = /^search\/entries\/(.+)\.json$/.exec(path) ?? [];
  return slug === undefined ? readFile(path) : readDefinition(slug);
}

function pageAt(address: string): Document {
  const [, unit] = /\/([^/#]+)\/$/.exec(address) ?? [];
  const template = document.querySelector<HTMLTemplateElement>(
    `template[data-page="${unit === undefined ? 'search' : `id/${workOf(unit)}`}"]`,
  );
  if (!template) throw new Error(`${address} is not in the file.`);
  const page = document.implementation.createHTMLDocument('');
  page.body.append(page.importNode(template.content, true));
  const { unit: named } = template.dataset;
  if (unit !== undefined && named !== undefined)
    page.querySelectorAll('[download]').forEach((link) => {
      link.setAttribute('href', (link.getAttribute('href') ?? '').replace(`/${named}.`, `/${unit}.`));
    });
  return page;
}
