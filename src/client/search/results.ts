import { printShort } from '#address/print.ts';
import { sentenceNumberOf } from '#address/within.ts';
import { copy } from '../copy.ts';
import type { Found, Hit } from '#search/engine/contract.ts';
import { citationOf, permalinkOf } from './citation.ts';
import { foundWords, linkWith, marked } from './marked.ts';
import type { Setting } from './setting.ts';
import { fill, make } from './setting.ts';

const most = 60;

/** Whether a result is a page of ours: a topic, or one of the glossary. */
export function isEntry({ unit }: Found): boolean {
  return unit.indexOf('glossary/') === 0 || isTopic(unit);
}

function isTopic(unit: string): boolean {
  return unit.indexOf('topics/') === 0;
}

/** Shows results, entries first, grouped by page; a long list goes on at a button. */
export function showResults(list: HTMLElement, results: readonly Found[], setting: Setting): void {
  list.textContent = '';
  const inOrder = [...results.filter(isEntry), ...results.filter((found) => !isEntry(found))];
  const all = inOrder.reduce<{ found: Found; hit: Hit; first: boolean }[]>(
    (lines, found) => lines.concat(found.hits.map((hit, at) => ({ found, hit, first: at === 0 }))),
    [],
  );
  let group: HTMLElement | undefined;
  const add = (from: number, to: number): void => {
    all.slice(from, to).forEach(({ found, hit, first }) => {
      if (first || !group) list.append((group = toGroup(found)));
      group.append(isEntry(found) ? toEntry(found, hit, setting) : toLine(hit, setting));
    });
    if (to >= all.length) return;
    const more = make('button', 'act more', fill(setting.words.more, all.length - to), { type: 'button' });
    const item = make('li', 'more-item');
    item.append(more);
    more.addEventListener('click', () => {
      item.remove();
      add(to, all.length);
      list.querySelectorAll<HTMLElement>('a.hit-ref')[to]?.focus();
    });
    list.append(item);
  };
  add(0, most);
}

function toGroup(found: Found): HTMLElement {
  const group = make('li', 'group');
  if (isEntry(found)) return group;
  const heading = make('h2', 'group-head');
  const title = withoutNumber(found.title);
  const link = make('a', 'group-title', '', { href: found.url });
  link.append(`${found.printed} `, make('span', '', title, { lang: /\p{Script=Han}/u.test(title) ? 'zh-Hans' : 'en' }));
  heading.append(make('span', 'group-kind', printShort(found.unit)), link);
  group.append(heading);
  return group;
}

/** A heading without its number, which stands before it in the words of the reference. */
function withoutNumber(title: string): string {
  return title.replace(/^(（[^）]{1,4}）|[一二三四五六七八九十]{1,3}、|\([^)]{1,4}\)\s|[IVXLC]{1,5}\.\s)/, '');
}

function toEntry({ unit }: Found, hit: Hit, { words }: Setting): HTMLElement {
  const line = make('div', 'hit hit-entry', '', isTopic(unit) ? {} : { 'data-concept': unit.split('/')[1] ?? '' });
  const texts = make('div', 'hit-texts');
  const link = make('a', 'hit-ref', '', { href: hit.url });
  link.append(marked(hit.excerpt, hit.ranges));
  const [zh, en] = [make('p', 'hit-zh', '', { lang: 'zh-Hans' }), make('p', 'hit-en', '', { lang: 'en' })];
  zh.append(link);
  en.append(make('span', 'hit-term', hit.other ?? ''));
  texts.append(zh, en);
  line.append(make('div', 'hit-side', isTopic(unit) ? words.topic : words.entry), texts);
  return line;
}

function toLine(hit: Hit, setting: Setting): HTMLElement {
  const { words } = setting;
  const line = make('div', 'hit');
  const side = make('div', 'hit-side');
  const href = linkWith(hit.url, foundWords(hit));
  const [unit = '', sentence = ''] = printShort(hit.sentence).split(' s');
  const link = make('a', 'hit-ref', unit, { href });
  const number =
    hit.last === undefined
      ? sentence === '0'
        ? words.heading
        : fill(words.sentence, sentence)
      : fill(words.sentences, sentence, sentenceNumberOf(hit.last));
  link.append(' ', make('span', 'hit-number', number));
  side.append(
    link,
    copyButton(words.copyLink, () => permalinkOf(hit, setting.base), setting),
    copyButton(words.copyCitation, () => citationOf(hit, setting), setting),
  );
  const texts = make('div', 'hit-texts');
  const [zh, en] =
    hit.lang === 'zh'
      ? [marked(hit.excerpt, hit.ranges), hit.other === undefined ? undefined : marked(hit.other, hit.otherRanges)]
      : [marked(hit.other ?? '', []), marked(hit.excerpt, hit.ranges)];
  const chinese = make('p', 'hit-zh', '', { lang: 'zh-Hans' });
  chinese.append(zh);
  const english = make('p', en ? 'hit-en' : 'hit-en absent', en ? '' : words.absent, {
    lang: en || setting.locale === 'en' ? 'en' : 'zh-Hans',
  });
  if (en) english.append(en);
  texts.append(chinese, english);
  line.append(side, texts);
  return line;
}

function copyButton(label: string, what: () => string, { words }: Setting): HTMLElement {
  const button = make('button', 'act copy', label, { type: 'button' });
  button.addEventListener('click', async () => {
    if (!(await copy(what(), words.copyByHand))) return;
    button.textContent = words.copied;
    setTimeout(() => (button.textContent = label), 1600);
  });
  return button;
}
