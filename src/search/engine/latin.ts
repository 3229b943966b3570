/** What queries in Latin letters need beside the text itself: loaded with the first of them. */
export { heardPages, plainlyHeard } from './heard-pages.ts';
export { toEnglish } from './english.ts';
export { matchSome } from './some.ts';
export { hear, lettersOf, toSoundings } from './sound.ts';
