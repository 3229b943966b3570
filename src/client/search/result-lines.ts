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

/** Returns the group of the hits of a page, with its heading, under that of its report where it stands there; entries stand without one. */
export function toGroup(found: Found, { reports, words, locale }: Setting, isUnderReport = false): HTMLElement {
  const group = make('li', 'group');
  if (isEntry(found)) return group;
  const heading = make(isUnderReport ? 'h3' : 'h2', 'group-head');
  const title = withoutNumber(found.title);
  const link = make('a', 'group-title', '', { href: found.url });
  link.append(
    spoken(`${isUnderReport ? '' : inReport(reports, found.report)}${found.printed} `, locale),
    make('span', '', title, { lang: /\p{Script=Han}/u.test(title) ? 'zh-Hans' : 'en' }),
  );
  heading.append(make('span', 'group-kind', printShort(found.unit), { translate: 'no' }), link);
  if (found.how === 'words') heading.append(' ', make('span', 'group-how ours', words.apart));
  group.append(heading);
  return group;
}

/** Returns the line of an entry or topic; what it says of a concept comes later. */
export function toEntry({ unit }: Found, hit: Hit, { words, pin }: Setting): HTMLElement {
  const line = make('div', 'hit hit-entry', '', isTopic(unit) ? {} : { 'data-concept': unit.split('/')[1] ?? '' });
  const texts = make('div', 'hit-texts');
  const link = make('a', 'hit-ref', '', { href: hit.url });
  link.append(marked(hit.excerpt, hit.ranges));
  const [zh, en] = [make('p', 'hit-zh', '', { lang: 'zh-Hans' }), make('p', 'hit-en', '', { lang: 'en' })];
  zh.append(link);
  en.append(make('span', 'hit-term', hit.other ?? ''));
  texts.append(zh, en);
  const side = make('div', 'hit-side', isTopic(unit) ? words.topic : words.entry);
  if (!isTopic(unit)) offerPin(side, { kind: 'concept', slug: unit.split('/')[1] ?? '' }, pin);
  line.append(side, texts);
  return line;
}

/** Returns the line of a hit in the text of a report: its place, what can be copied, and its words in both languages. */
export function toLine(hit: Hit, report: string, setting: Setting): HTMLElement {
  const { words } = setting;
  const line = make('div', 'hit');
  const side = make('div', 'hit-side');
  const link = make('a', 'hit-ref', printShort(parentOf(hit.sentence) ?? hit.sentence), {
    href: linkWith(hit.url, foundWords(hit)),
    translate: 'no',
  });
  link.append(' ', make('span', 'hit-number', numberOf(hit, words)));
  side.append(
    link,
    copyButton(words.copyLink, () => permalinkOf(hit, report, setting), words.copied),
    copyButton(words.copyCitation, () => citationOf(hit, report, setting), words.copied),
  );
  offerPin(side, toPlace(hit, report), setting.pin);
  const texts = make('div', 'hit-texts');
  const own = marked(hit.excerpt, hit.ranges);
  const other = hit.other === undefined ? undefined : marked(hit.other, hit.otherRanges);
  const [zh, en] = hit.lang === 'zh' ? [own, other] : [other ?? '', own];
  // Beside its translation the source is not for machines to translate.
  const chinese = make('p', 'hit-zh', '', { lang: 'zh-Hans', ...(en && { translate: 'no' }) });
  chinese.append(zh);
  const english = make('p', en ? 'hit-en' : 'hit-en absent', en ? '' : words.absent, {
    lang: en || setting.locale === 'en' ? 'en' : 'zh-Hans',
  });
  if (en) english.append(en);
  texts.append(chinese, english);
  line.append(side, texts);
  return line;
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

function copyButton(label: string, words: () => string, done: string): HTMLElement {
  const button = make('button', 'act copy', label, { type: 'button' });
  copyOnClick(button, words, done);
  return button;
}
