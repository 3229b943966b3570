import { offerPopovers } from '../glossary/offer-popovers.ts';
import { whenLoaded } from '../page/when-loaded.ts';
import { offerGoals } from './offer-goals.ts';
import { offerLayer } from './offer-layer.ts';
import { offerMargin } from './offer-margin.ts';
import { keepOrder } from './keep-order.ts';
import { pointAtSentences } from './pointing.ts';
import { setRunningHead } from './running-head.ts';
import { restoreCarriedAnchor } from './scroll-anchor.ts';
import { markMeasureInView } from './scroll-spy.ts';
import { onSelection, selectFragment } from './selection.ts';
import { keepWords } from './sentences.ts';
import { readStrings } from './strings.ts';
import { offerViews } from './views.ts';

/** The addresses of the style sheets that come when something asks for them. */
export interface LazySheets {
  bar: string;
  citePanel: string;
  hits: string;
  popovers: string;
}

/** Starts a page on which the text is read and cited. */
export function startReading(sheets: LazySheets): void {
  const article = document.querySelector<HTMLElement>('.reading');
  if (!article) return;
  keepWords();
  const titles = [...document.querySelectorAll('.print-head > :not(.under)')].map(({ textContent }) => textContent);
  setRunningHead(titles.join(' '), article.querySelector('.ref')?.textContent ?? '');
  keepOrder();
  // The ways to cite come with the first sentence that is selected.
  let isAsked = false;
  onSelection((selected) => {
    if (!selected || isAsked) return;
    isAsked = true;
    Promise.all([import('../citing/start.ts'), readStrings()])
      .then(([{ startCiting }, strings]) => startCiting(article, strings, sheets))
      .catch(() => (isAsked = false));
  });
  pointAtSentences();
  offerPopovers(article, sheets.popovers);
  offerLayer(sheets.popovers);
  offerGoals(sheets.popovers);
  if (article.querySelector('.parallels')) article.addEventListener('toggle', () => pinParallels(article), { capture: true, once: true });
  offerViews();
  offerMargin(article, sheets.popovers);
  selectFragment();
  restoreCarriedAnchor();
  markMeasureInView();
  const query = new URLSearchParams(location.search).get('q');
  if (query)
    whenLoaded(Promise.all([import('../search/mark-hits.ts'), readStrings()]), ([{ markHits }, { hits }]) =>
      markHits(query, hits, sheets.hits),
    );
  addEventListener('hashchange', selectFragment);
}

// What opens says the same elsewhere, and can be pinned from here.
function pinParallels(article: HTMLElement): void {
  whenLoaded(Promise.all([import('../dossier/link-pins.ts'), readStrings()]), ([{ pinLinks }, { pin }]) =>
    pinLinks(article, '.parallels a.act', pin),
  );
}
