import { readFile, root, siteBase } from './files.ts';

/** Whether the site is read in a copy that has no address of its own. */
export const isCopy = true;

/** Returns the address of a page in the folder by its path from the root of the site: nothing here opens a folder by its index. */
export function addressAt(_base: string, path: string): string {
  return new URL(root).pathname + withIndex(path);
}

/** Returns the path of the page that is read, from the root of the site. */
export function pathHere(): string {
  return pathOf(location.href);
}

/** Returns a file of data of the site, with the addresses in it led into the folder; rejects, naming it, where it cannot be had. */
export async function readJson<Data>(address: string): Promise<Data> {
  return JSON.parse(await readFile(pathOf(address)), (_key, value: unknown) =>
    typeof value === 'string' ? ledHere(value) : value,
  ) as Data;
}

/** Returns a page of the site, with its addresses led into the folder; rejects, naming it, where it cannot be had. */
export async function readPage(address: string): Promise<Document> {
  const page = new DOMParser().parseFromString(await readFile(withIndex(pathOf(address))), 'text/html');
  ['href', 'src', 'action'].forEach((name) =>
    page.querySelectorAll(`[${name}^="${siteBase}"]`).forEach((element) => {
      element.setAttribute(name, ledHere(element.getAttribute(name) ?? ''));
    }),
  );
  return page;
}

/** An address within the site, as its files carry it, as that of the same place in the folder; anything else as it is. */
function ledHere(words: string): string {
  return words.indexOf(siteBase) === 0 && /^(?:zh|en|id|cite|data|text|pdf|_astro)\/[\w.~/?#&=%-]*$/.test(words.slice(siteBase.length))
    ? addressAt(siteBase, words.slice(siteBase.length))
    : words;
}

/** The path of a page or file from the root of the site, by its address in the folder or on the web. */
function pathOf(address: string): string {
  // What follows the path is the reader's, and need not be well formed.
  const [href = ''] = new URL(address, location.href).href.split(/[?#]/);
  return href.indexOf(root) === 0
    ? decodeURI(href.slice(root.length))
    : address
        .replace(/^[a-z]+:\/\/[^/]*/i, '')
        .slice(siteBase.length)
        .replace(/[?#].*$/, '');
}

function withIndex(path: string): string {
  return path.replace(/(^|\/)(?=$|[?#])/, '$1index.html');
}
