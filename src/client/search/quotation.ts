import { parseRange } from '#address/range.ts';
import { fill } from '#i18n/fill.ts';
import type { Checked, Slip } from '#search/engine/contract.ts';
import { copyOnClick } from '../page/copy-button.ts';
import { make } from '../page/make.ts';
import { citationOf } from './citation.ts';
import { linkWith } from './found-words.ts';
import { compared } from './marked.ts';
import { inReport, short } from './places.ts';
import { spoken } from './spoken.ts';
import { sayChanges } from './say-changes.ts';
import type { SearchStrings, Setting } from './setting.ts';

/** Shows what became of a quotation: where it stands, how it differs, sign by sign and in words, and the words of the text to copy. */
export function showQuotation(box: HTMLElement, checked: Checked | undefined, setting: Setting): void {
  const { words, reports, locale } = setting;
  box.textContent = '';
  box.hidden = checked === undefined;
  if (!checked) return;
  const link = make('a', 'link', '', { href: linkWith(checked.url, '') });
  link.append(spoken(`${short(checked.id)}  ${inReport(reports, checked.report)}${checked.printed}`, locale));
  const verdict = make('p', 'quotation-verdict', `${verdictOf(checked, words)} `);
  verdict.append(link);
  const lang = checked.lang === 'zh' ? 'zh-Hans' : 'en';
  const text = make('p', 'quotation-text', '', { lang });
  text.append(compared(checked, words));
  const list = make('ul', 'quotation-list');
  sayChanges(checked, words).forEach((said) => list.append(make('li', '', said)));
  checked.slips.forEach((slip) => list.append(slipLine(slip, words)));
  box.append(make('h2', 'quotation-head', words.quotation), verdict, text);
  if (list.childNodes.length > 0) box.append(list);
  box.append(copies(checked, setting));
}

/** Returns what is said of a quotation before all else. */
export function verdictOf({ verdict, slips }: Checked, words: SearchStrings): string {
  const isMended = slips.some(({ printed, meant }) => printed.replace(/\s/g, '') !== meant.replace(/\s/g, ''));
  return verdict === 'same' && isMended ? words.slip : words[verdict];
}

function slipLine({ printed, meant, url }: Slip, words: SearchStrings): HTMLElement {
  const line = make('li', '', `${fill(words.slipOf, printed, meant)} `);
  line.append(make('a', 'link', words.slipNote, { href: url }));
  return line;
}

function copies(checked: Checked, setting: Setting): HTMLElement {
  const { words, done } = setting;
  const { first, last } = parseRange(checked.id) ?? { first: checked.id, last: checked.id };
  const hit = {
    sentence: first,
    last,
    url: checked.url,
    lang: checked.lang,
    excerpt: checked.words,
    ranges: [],
    other: undefined,
    otherRanges: [],
  };
  const line = make('p', 'quotation-copies');
  const add = (label: string, copied: () => string, told: string): void => {
    const button = make('button', 'act', label, { type: 'button' });
    copyOnClick(button, copied, words.copied, told);
    line.append(button, ' ');
  };
  add(words.copyWords, () => checked.words, words.wordsCopied);
  add(words.copyCitation, () => citationOf(hit, checked.report, setting), done.quotation);
  return line;
}
