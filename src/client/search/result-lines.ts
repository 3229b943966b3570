import { inReport } from './places.ts';
import { isHeadingId } from '#address/grammar.ts';
import { printShort } from '#address/print.ts';
import { parentOf, sentenceNumberOf } from '#address/within.ts';
import { formatRange } from '#address/range.ts';
import { fill } from '#i18n/fill.ts';
import type { Found, Hit } from '#search/engine/contract.ts';
import type { Place } from '#dossier/dossier.ts';
import { hashesOf } from '#dossier/hash.ts';
import { offerPin } from '../dossier/pin.ts';
import { copyOnClick } from '../page/copy-button.ts';
import { make } from '../page/make.ts';
import { citationOf, permalinkOf } from './citation.ts';
import { foundWords, linkWith } from './found-words.ts';
import { isEntry, isTopic } from './is-entry.ts';
import { marked } from './marked.ts';
import type { SearchStrings, Setting } from './setting.ts';
import { spoken } from './spoken.ts';

/**
 * Returns the group of the hits of a page, with its heading, under that of its report where it stands there; entries stand
 * without one. The heading leads to the first of the hits, as its sentence does, which alone is a stop of the keyboard.
 */
export function toGroup(found: Found, { reports, words, locale }: Setting, isUnderReport = false): HTMLElement {
  const group = make('li', 'group');
  if (isEntry(found)) return group;
  const heading = make(isUnderReport ? 'h3' : 'h2', 'group-head');
  const title = withoutNumber(found.title);
  const [first] = found.hits;
  const link = make('a', 'group-title', '', { href: first ? linkTo(first) : found.url, tabindex: '-1' });
  link.append(
    spoken(`${isUnderReport ? '' : inReport(reports, found.report)}${found.printed} `, locale),
    make('span', '', title, { lang: /\p{Script=Han}/u.test(title) ? 'zh-Hans' : 'en' }),
  );
  heading.append(make('span', 'group-kind', printShort(placeOf(found)), { translate: 'no' }), link);
  if (found.how === 'words') heading.append(' ', make('span', 'group-how ours', words.apart));
  group.append(heading);
  return group;
}

/** Returns the line of an entry or topic, which is a link; what it says of a concept comes later. */
export function toEntry({ unit }: Found, hit: Hit, { words, pin }: Setting): HTMLElement {
  const line = make('div', 'hit hit-entry', '', isTopic(unit) ? {} : { 'data-concept': unit.split('/')[1] ?? '' });
  const texts = make('div', 'hit-texts');
  const link = make('a', 'hit-ref', '', { href: hit.url });
  link.append(marked(hit.excerpt, hit.ranges));
  const [zh, en] = [make('p', 'hit-zh', '', { lang: 'zh-Hans' }), make('p', 'hit-en', '', { lang: 'en' })];
  zh.append(link);
  en.append(make('span', 'hit-term', hit.other ?? ''));
  texts.append(zh, en);
  const acts = make('div', 'hit-acts');
  if (!isTopic(unit)) offerPin(acts, { kind: 'concept', slug: unit.split('/')[1] ?? '' }, pin);
  line.append(make('p', 'hit-side', isTopic(unit) ? words.topic : words.entry), texts, offStops(acts));
  return line;
}

/**
 * Returns the line of a hit on a page of a report: its place, its words in both languages, and what can be done with them.
 * The sentence is a link, in the language in which it was found, or in the one that is shown alone.
 */
export function toLine(found: Found, hit: Hit, setting: Setting, shown: string): HTMLElement {
  const { report } = found;
  const { words } = setting;
  const line = make('div', 'hit');
  const side = make('p', 'hit-side');
  const parent = parentOf(hit.sentence) ?? hit.sentence;
  // Else it stands above.
  if (parent !== placeOf(found)) side.append(make('span', 'hit-place', printShort(parent), { translate: 'no' }), ' ');
  side.append(make('span', 'hit-number', numberOf(hit, words)));
  const acts = make('div', 'hit-acts');
  acts.append(
    copyButton(words.copyLink, () => permalinkOf(hit, report, setting), words.copied, setting.done.link),
    ' ',
    copyButton(words.copyCitation, () => citationOf(hit, report, setting), words.copied, setting.done.quotation),
  );
  offerPin(acts, toPlace(hit, report), setting.pin);
  const texts = make('div', 'hit-texts');
  const link = make('a', 'hit-ref', '', { href: linkTo(hit), draggable: 'false' });
  const own = marked(hit.excerpt, hit.ranges);
  const other = hit.other === undefined ? undefined : marked(hit.other, hit.otherRanges);
  const [zh, en] = hit.lang === 'zh' ? [own, other] : [other ?? '', own];
  // Beside its translation the source is not for machines to translate.
  const chinese = make('p', 'hit-zh', '', { lang: 'zh-Hans', ...(en && { translate: 'no' }) });
  const english = make('p', en ? 'hit-en' : 'hit-en absent', en ? '' : words.absent, {
    lang: en || setting.locale === 'en' ? 'en' : 'zh-Hans',
  });
  if (!en) line.classList.add('untranslated');
  const isInEnglish = en && (shown === 'both' ? hit.lang : shown) === 'en';
  link.append(isInEnglish ? en : zh);
  chinese.append(isInEnglish ? zh : link);
  if (en) english.append(isInEnglish ? link : en);
  texts.append(chinese, english);
  line.append(side, texts, offStops(acts));
  return line;
}

/** The place that all hits of a page stand in; the page where they have no smaller one in common. */
function placeOf({ unit, hits }: Found): string {
  const [first = unit, ...others] = new Set(hits.map(({ sentence }) => parentOf(sentence)));
  return others.length === 0 ? first : unit;
}

/** The address of a hit, with the words to mark there. */
function linkTo(hit: Hit): string {
  return linkWith(hit.url, foundWords(hit));
}

/** What can be done with a hit is no stop of the keyboard: an arrow leads there from its sentence. */
function offStops(acts: HTMLElement): HTMLElement {
  acts.querySelectorAll<HTMLElement>('a, button').forEach((act) => (act.tabIndex = -1));
  return acts;
}

function toPlace({ sentence, last = sentence, lang, excerpt, other = '' }: Hit, report: string): Place {
  const [zh, en] = lang === 'zh' ? [excerpt, other] : [other, excerpt];
  return { kind: 'place', report, id: formatRange({ first: sentence, last }), hashes: hashesOf(zh, en) };
}

function numberOf({ sentence, last }: Hit, words: SearchStrings): string {
  if (last !== undefined) return fill(words.sentences, sentenceNumberOf(sentence), sentenceNumberOf(last));
  return isHeadingId(sentence) ? words.heading : fill(words.sentence, sentenceNumberOf(sentence));
}

// A heading without its number, which stands before it in the words of the reference.
function withoutNumber(title: string): string {
  return title.replace(/^(（[^）]{1,4}）|[一二三四五六七八九十]{1,3}、|\([^)]{1,4}\)\s|[IVXLC]{1,5}\.\s)/, '');
}

function copyButton(label: string, words: () => string, done: string, told: string): HTMLElement {
  const button = make('button', 'act copy', label, { type: 'button' });
  copyOnClick(button, words, done, told);
  return button;
}
