/** A numeral of a Chinese text, in figures or in characters: where it stands, in UTF-16 code units, and what it says. */
export interface Numeral {
  from: number;
  to: number;
  printed: string;
  /** Its value, exact; undefined for characters in a row that are no number (三四, 六千六万). */
  value: number | undefined;
}

const exponents: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };
const digits = '零一二三四五六七八九';

const arabic = String.raw`\d+(?:,\d{3})*(?:\.\d+)?(?:多?[十百千]?[万亿]+|多)?%?`;
const han = '第?[〇零一二两三四五六七八九十百千万亿]+';
const numeral = new RegExp(`${arabic}|${han}`, 'g');

/** Returns every numeral of a Chinese text in its order: figures with their scale and a 多 (5400多, 1.5万, 9.2%), and numerals in characters, with a 第. */
export function numeralsIn(text: string): Numeral[] {
  return [...text.matchAll(numeral)].map(({ 0: printed, index }) => ({
    from: index,
    to: index + printed.length,
    printed,
    value: valueOf(printed),
  }));
}

/** No numeral is longer that says a number. */
const longest = 60;

/** Returns the value of one numeral, exact: 1.5万 is 15000, 第三 is 3, 九百 is 900; undefined for what is none. */
export function valueOf(printed: string): number | undefined {
  const plain = printed.replace(/[第多%,]/g, '');
  if (plain.length > longest) return undefined;
  const [, figures, scale = ''] = /^(\d+(?:\.\d+)?)([十百千万亿]*)$/.exec(plain) ?? [];
  // A power of ten is written behind the figures, so that no product is rounded.
  if (figures !== undefined) return Number(`${figures}e${[...scale].reduce((sum, sign) => sum + (exponents[sign] ?? 0), 0)}`);
  return plain === '' ? undefined : characters(plain.replace(/〇/g, '零').replace(/两/g, '二'));
}

/** The value of a numeral in characters, by its greatest scale word: 三百五十万 is 350 times 万. */
function characters(plain: string): number | undefined {
  for (const sign of ['亿', '万', '千', '百', '十']) {
    const at = plain.lastIndexOf(sign);
    if (at < 0) continue;
    const head = plain.slice(0, at);
    const rest = plain.slice(at + 1);
    const many = head === '' ? 1 : characters(head);
    const more = rest === '' ? 0 : characters(rest.replace(/^零/, ''));
    const scale = 10 ** (exponents[sign] ?? 0);
    if (many === undefined || more === undefined || more >= scale) return undefined;
    // A place that is left out has its 零: 一百零三, and 一百三 is no number of this kind.
    const isWhole = more === 0 || (more >= scale / 10 ? !rest.startsWith('零') : rest.startsWith('零'));
    return isWhole ? many * scale + more : undefined;
  }
  const value = plain.length === 1 ? digits.indexOf(plain) : -1;
  return value < 0 ? undefined : value;
}

/** How a text says that a number is no plain equality. */
export type Comparator = '=' | '≥' | '≤' | 'over' | 'about' | 'strive for';

const never = /(?!)/;
const near = '[^\\d，、；。]';

/** By comparator: what stands before the numeral, behind it, or at its own end. */
const said: readonly (readonly [comparator: Comparator, before: RegExp, behind: RegExp, own: RegExp])[] = [
  ['≥', new RegExp(`(?:至少|不低于|不少于|不小于|≥|>=)${near}{0,4}$`), new RegExp(`^${near}{0,5}以上`), never],
  ['≤', new RegExp(`(?:至多|不高于|不超过|不多于|≤|<=|<)${near}{0,4}$`), new RegExp(`^${near}{0,5}(?:以下|以内|之内)`), /前$/],
  ['about', /(?:约|≈|~)$/, new RegExp(`^${near}{0,3}左右`), /左右$/],
  ['over', new RegExp(`(?:超过|逾|>)${near}{0,2}$`), new RegExp(`^${near}{0,2}多`), /多/],
  ['strive for', new RegExp(`(?:力争|争取)${near}{0,6}$`), never, never],
];

/** Returns what a text says of a numeral in it: 以上 and 至少 are ≥, 多 is over, 力争 is strive for, and nothing is =. */
export function comparatorOf(text: string, { from, to, printed }: Numeral): Comparator {
  const [before, after] = [text.slice(0, from), text.slice(to)];
  return said.find(([, front, behind, own]) => front.test(before) || behind.test(after) || own.test(printed))?.[0] ?? '=';
}

const measureWords =
  /^(?:平方米|平方公里|立方米|公里|公顷|千米|亩|吨|元|美元|人次|个百分点|百分点|[家个件条人名次起套处年天日月项种大号届米岁分方级户所座场轮批辆班])/;

/** Returns the measure word or unit that follows a numeral in its text; % of a percentage; empty where there is none. */
export function unitAfter(text: string, { to, printed }: Numeral): string {
  return printed.endsWith('%') ? '%' : (measureWords.exec(text.slice(to).trimStart())?.[0] ?? '');
}
