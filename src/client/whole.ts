import { lightFragment } from './light.ts';
import { arrive } from './place.ts';
import { setRunningHead } from './running-head.ts';
import { offerViews } from './views.ts';
import { readWords } from './words.ts';

// The whole text: the views, the light of the address, and the running head of its paper; to cite is for the pages of its parts.
setRunningHead(document.querySelector('h1')?.textContent ?? '', document.querySelector('.foot .reference')?.textContent ?? '');
offerViews(readWords());
lightFragment();
arrive();
addEventListener('hashchange', lightFragment);
