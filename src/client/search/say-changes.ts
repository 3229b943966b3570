import { fill } from '#i18n/fill.ts';
import type { Change, Checked } from '#search/engine/contract.ts';
import type { SearchStrings } from './setting.ts';

/** More than these are not said one by one. */
const most = 12;
/** Words that are longer are said by their beginning and end. */
const longest = 60;

/** Returns the differences of a quotation in words, each once; forms of characters, and spaces between scripts, together. */
export function sayChanges({ changes, lang }: Pick<Checked, 'changes' | 'lang'>, words: SearchStrings): string[] {
  const between = changes.filter((change) => isBetweenScripts(change));
  const single = changes.filter((change) => change.kind !== 'form' && (between.length < 2 || !isBetweenScripts(change)));
  const said = [...new Set(single.map((change) => sayChange(change, lang, words)))];
  if (between.length > 1) said.push(fill(words.changeSpaces, between.length));
  const forms = [...new Set(changes.filter(({ kind }) => kind === 'form').map(({ typed, text }) => `${typed} → ${text}`))];
  const all =
    forms.length > 0
      ? [...said, fill(lang === 'zh' ? words.changeForm : words.changeWriting, forms.slice(0, most).join(words.comma))]
      : said;
  return all.length > most ? [...all.slice(0, most), fill(words.changesMore, all.length - most)] : all;
}

/** A space that some set between Chinese and what is not. */
function isBetweenScripts({ kind, typed }: Change): boolean {
  return kind === 'space' && /\p{Script=Han}\s+[^\s\p{Script=Han}]|[^\s\p{Script=Han}]\s+\p{Script=Han}/u.test(typed);
}

function sayChange({ kind, typed, text }: Change, lang: 'zh' | 'en', words: SearchStrings): string {
  const [gone, come] = [shorten(typed), shorten(text)];
  if (kind === 'left')
    return lang === 'zh'
      ? fill(words.changeLeft, come, [...text.replace(/[^\p{L}\p{N}]/gu, '')].length)
      : fill(words.changeLeftWords, come, text.split(/\s+/).length);
  if (kind === 'space') return fill(words.changeSpace, gone);
  if (kind === 'mark' && gone === '') return fill(words.markMissing, come);
  if (kind === 'mark') return fill(come === '' ? words.markSurplus : words.changeMark, gone, come);
  if (kind === 'number') return fill(words.changeNumber, gone, come);
  if (gone !== '' && come !== '') return fill(words.changeWord, gone, come);
  const count = lang === 'zh' ? [...(typed + text).replace(/[^\p{L}\p{N}]/gu, '')].length : (typed + text).split(/\s+/).length;
  if (lang === 'zh') {
    if (count === 1) return gone ? fill(words.oneSurplus, gone) : fill(words.oneMissing, come);
    return gone ? fill(words.someSurplus, gone, count) : fill(words.someMissing, come, count);
  }
  if (count === 1) return gone ? fill(words.wordSurplus, gone) : fill(words.wordMissing, come);
  return gone ? fill(words.wordsSurplus, gone, count) : fill(words.wordsMissing, come, count);
}

function shorten(words: string): string {
  return words.length > longest ? `${words.slice(0, longest / 2)}…${words.slice(-longest / 3)}` : words;
}
