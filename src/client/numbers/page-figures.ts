import type { PageFigures } from '#numbers/on-page.ts';
import { readJson } from '#host/site.ts';

let asked: Promise<PageFigures> | undefined;

/** Returns what the site knows of the figures on this page, fetched once; undefined where there are none, and rejects where they cannot be had. */
export function pageFigures(): Promise<PageFigures> | undefined {
  const article = document.querySelector<HTMLElement>('.reading[data-figures]');
  if (!article) return undefined;
  // The file lies beside that of the terms.
  asked = asked || readJson((article.dataset['terms'] ?? '').replace(/terms\.json$/, 'figures.json'));
  asked.catch(() => (asked = undefined));
  return asked;
}
