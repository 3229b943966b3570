import { readPage } from '#host/site.ts';
import { addStyleSheet } from '../page/style-sheet.ts';

/** Fetches the search as it stands on its own page, with its style sheets; rejects where that page cannot be had. */
export async function fetchSearch(address: string): Promise<HTMLElement> {
  const page = await readPage(address);
  const content = page.querySelector<HTMLElement>('.search');
  if (!content) throw new Error(`${address} holds no search.`);
  await Promise.all([...page.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')].map(({ href }) => addStyleSheet(href)));
  content.querySelectorAll('noscript, script').forEach((element) => element.remove());
  renameIds(content);
  return document.adoptNode(content);
}

// The page below has ids of its own: those of its sentences, perhaps a box.
function renameIds(content: HTMLElement): void {
  content.querySelectorAll('[id]').forEach((element) => (element.id = `over-${element.id}`));
  for (const name of ['for', 'aria-describedby', 'aria-labelledby'])
    content.querySelectorAll(`[${name}]`).forEach((element) => element.setAttribute(name, `over-${element.getAttribute(name) ?? ''}`));
}
