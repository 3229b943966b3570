import { showBar } from './bar.ts';
import { sourceOf } from './cite.ts';
import { copyOnClick } from './copy-button.ts';
import { followReading } from './follow.ts';
import { lightFragment } from './light.ts';
import { arrive } from './place.ts';
import { pointAtSentences } from './point.ts';
import { offerViews } from './views.ts';
import { showPopovers } from './popover.ts';
import { setRunningHead } from './running-head.ts';
import { readWords } from './words.ts';

const article = document.querySelector<HTMLElement>('.reading');
if (article) {
  copyOnClick();
  setRunningHead(article);
  const words = readWords();
  showBar(sourceOf(article), words);
  pointAtSentences();
  showPopovers(article, words);
  offerViews(words);
  lightFragment();
  arrive();
  followReading();
  const query = new URLSearchParams(location.search).get('q');
  if (query) void import('./hits.ts').then(({ markHits }) => markHits(query, words.hits));
  addEventListener('hashchange', lightFragment);
}
