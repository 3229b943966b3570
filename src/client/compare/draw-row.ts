import { printShort } from '#address/print.ts';
import { pathOfPlace } from '#address/url.ts';
import type { Line } from '#compare/line.ts';
import type { Row } from '#compare/row.ts';
import { toldOf } from '#compare/summary.ts';
import { addressAt } from '#host/site.ts';
import type { Stretch } from '#text/differing.ts';
import { differing, differingWords } from '#text/differing.ts';
import { make } from '../page/make.ts';
import type { Result } from './result.ts';
import type { CompareSetting } from './setting.ts';

/** Returns a row as an entry of a list: what became of it, and each side with its address; what is the same is written once. */
export function drawRow(row: Row, result: Result, setting: CompareSetting): HTMLElement {
  const { a, b } = row;
  const told = toldOf(row);
  const entry = make('li', `c-row c-${told}`);
  entry.append(make('span', 'c-told ours', setting.words.told[told]));
  const isOnce = row.kind === 'same' && a !== undefined;
  if (isOnce) {
    const both = make('div', 'c-both');
    both.append(drawAddress('a', a, result, setting), ' ');
    if (b) both.append(drawAddress('b', b, result, setting));
    both.append(drawWords('zh', a.zh));
    if (a.en !== undefined) both.append(drawWords('en', a.en));
    entry.append(both);
  } else {
    entry.append(drawSide('a', a, b, result, setting), drawSide('b', b, a, result, setting));
  }
  return entry;
}

type SideName = 'a' | 'b';

function drawSide(name: SideName, line: Line | undefined, other: Line | undefined, result: Result, setting: CompareSetting): HTMLElement {
  const side = make('div', `c-side c-side-${name}`);
  if (!line) return side;
  const mark = name === 'a' ? 'del' : 'ins';
  side.append(drawAddress(name, line, result, setting));
  side.append(drawWords('zh', other ? differing(other.zh, line.zh) : line.zh, mark));
  if (line.en !== undefined) side.append(drawWords('en', other?.en === undefined ? line.en : differingWords(other.en, line.en), mark));
  return side;
}

/** The link to a sentence, which says whose it is. */
function drawAddress(name: SideName, { id }: Line, result: Result, { base, locale, words }: CompareSetting): HTMLElement {
  const link = make('a', 'c-at', '', { href: addressAt(base, pathOfPlace(result[name].slug, id, locale)) });
  link.append(make('span', 'ours', words.sides[name]), ' ', make('span', '', printShort(id), { translate: 'no' }));
  return link;
}

function drawWords(locale: 'zh' | 'en', words: string | readonly Stretch[], mark: 'del' | 'ins' = 'del'): HTMLElement {
  const line = make('p', 'c-words', '', { lang: locale === 'zh' ? 'zh-Hans' : 'en', translate: 'no' });
  if (typeof words === 'string') line.textContent = words;
  else words.forEach(({ kind, text }) => line.append(kind === 'same' ? text : make(mark, '', text)));
  return line;
}
