import { copyOnClick } from './copy-button.ts';
import { followReading } from './follow.ts';
import { lightFragment, onLight } from './light.ts';
import { arrive } from './place.ts';
import { pointAtSentences } from './point.ts';
import { offerViews } from './views.ts';
import { setRunningHead } from './running-head.ts';
import { offerPopovers } from './terms.ts';
import { readWords } from './words.ts';

const article = document.querySelector<HTMLElement>('.reading');
if (article) {
  copyOnClick();
  const titles = [...document.querySelectorAll('.print-head > :not(.under)')].map(({ textContent }) => textContent);
  setRunningHead(titles.join(' '), article.querySelector('.ref')?.textContent ?? '');
  const words = readWords();
  // The bar comes with the first sentence that is lit.
  let isAsked = false;
  onLight((lit) => {
    if (!lit || isAsked) return;
    isAsked = true;
    import('./bar.ts').then(
      ({ showBar }) => showBar(article, words),
      () => (isAsked = false),
    );
  });
  pointAtSentences();
  offerPopovers(article, words);
  offerViews(words);
  lightFragment();
  arrive();
  followReading();
  const query = new URLSearchParams(location.search).get('q');
  if (query) void import('./hits.ts').then(({ markHits }) => markHits(query, words.hits));
  addEventListener('hashchange', lightFragment);
}
