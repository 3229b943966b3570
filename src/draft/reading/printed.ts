import { sentenceId } from '#address/assign.ts';
import { unitInText } from '#address/in-text.ts';
import { formatRange } from '#address/range.ts';
import { isId, isSentenceId } from '#address/grammar.ts';
import { parentOf } from '#address/within.ts';
import { parseWrittenOut } from '#address/written-out.ts';
import { numeralClass, numeralToNumber } from '#text/numerals.ts';
import type { FoundCitation } from '../contract.ts';
import type { FoundLink } from './links.ts';
import type { NamedReport, NamePatterns } from './names.ts';

const numeral = `[${numeralClass}]{1,6}`;
const one = `(?:${numeral}|\\d{1,3})`;
const dash = '[-–—~至到]{1,2}';
const measure = `\\d{1,3}(?:[b-z](?![\\w]))?(?![\\d%‰万亿年月日个家人次件元项倍]|[.,]\\d)`;
const part = '(?:[IVXLC]{1,7}|\\d{1,3})';
const inWords = `${one}(?:[a-z]{1,2})?`;
const sentenceInChinese = `(?:[ ,的·]{0,2}(?:第${inWords}(?:句? ?${dash} ?第?${inWords})?句|标题)|(?: ?[.,] ?| )s\\d{1,3}[a-z]{0,2}(?: ?${dash} ?s?\\d{1,3}[a-z]{0,2}(?!\\d))?)`;
const sentenceInEnglish = `(?:[ ,]{1,2}(?:sentences? \\d{1,3}[a-z]{0,2}(?: ?(?:[-–—]|to) ?\\d{1,3}[a-z]{0,2}(?!\\d))?|s\\d{1,3}[a-z]{0,2}(?: ?[-–—] ?s?\\d{1,3}[a-z]{0,2}(?!\\d))?|heading\\b))`;

/** Returns the pattern of places written out in Chinese: 报告·二（三）1 第5句, 报告第二部分（三）1, 报告2.3.1. */
function chinese({ zh }: NamePatterns): RegExp {
  const bracketed = `\\(${one}[b-z]?\\)`;
  const section = `[ 、,.·]{0,2}(?:第\\(?${one}[b-z]?\\)?(?:小?节|条|项|点|款|个?方面)|${bracketed}(?:小?节|条)?)`;
  const point = `[ 、,.·]{0,2}(?:第\\(?${one}\\)?(?:小?点|条|项|款|要)|${measure})`;
  const byWords = `第?${one}大?部分(?:${section})?(?:${point})?`;
  const byMarks = `${numeral}[、.·]?${bracketed}(?:${point})?`;
  const byDots = `\\d{1,3}\\.\\d{1,3}[b-z]?(?:\\.\\d{1,3}[b-z]?)?(?![\\d.%])`;
  const printed = `·(?:${numeral}(?:·${measure})?|${bracketed}(?:${measure})?)(?![${numeralClass}、])`;
  return new RegExp(
    `《?${zh}》?(?:(?:的|中的?|里的?)?[ ·・,:]{0,2}(?:${byWords}|${byMarks}|${byDots})|${printed}|(?= 段))(?: ?段[a-z]{1,2}\\d{0,3})?${sentenceInChinese}?`,
    'gi',
  );
}

/** Returns the patterns of places written out in English: Report II(3)1 sentence 5; Report, Part II, section 3; Part II of the Report. */
function english({ en }: NamePatterns): RegExp[] {
  const section = `(?:,? (?:sections?|sec\\.?|article) \\(?\\d{1,3}[b-z]?\\)?)`;
  const point = `(?:,? (?:measure|point|item) \\(?\\d{1,3}[b-z]?\\)?)`;
  const inParts = `Part ${part}\\b${section}?${point}?${sentenceInEnglish}?`;
  const short = `(?:Part )?${part}(?: ?\\(\\d{1,3}[b-z]?\\)|\\.\\d{1,3}[b-z]?(?!\\d))(?:[. ]?${measure})?`;
  return [
    new RegExp(`\\b${en}(?:,? ${short}(?: para\\. ?[a-z]{1,2}\\d{0,3})?${sentenceInEnglish}?|,? ${inParts})`, 'gi'),
    new RegExp(`\\b${inParts},? of the ${en}\\b`, 'gi'),
    new RegExp(
      `\\b${en}(?:(?: ${part})? para\\. ?[a-z]{1,2}\\d{0,3}${sentenceInEnglish}?| ${part} (?:sentences? \\d{1,3}|heading\\b))`,
      'gi',
    ),
    // A single I may be a word.
    new RegExp(`\\b${en} [IVX]{2,7}\\b`, 'g'),
  ];
}

/** Returns the places that are written out with the name of a work or report; links are hidden in the text, and full-width forms are narrow. */
export function writtenOutIn(text: string, reports: readonly NamedReport[], names: NamePatterns): FoundLink[] {
  const known = new Map<string, FoundCitation['places']>();
  const placesOf = (words: string): FoundCitation['places'] => {
    const places = known.get(words) ?? read(words, reports);
    known.set(words, places);
    return places;
  };
  const found: FoundLink[] = [];
  for (const pattern of [chinese(names), ...english(names)])
    for (const { 0: words, index } of text.matchAll(pattern)) {
      const places = placesOf(words.trim());
      if (places.length === 0) continue;
      const to = index + words.trimEnd().length;
      const [place, ...others] = places;
      found.push({ from: index, to, places }, ...(place && others.length === 0 ? furtherSentences(text, to, place) : []));
    }
  return found;
}

function read(words: string, reports: readonly NamedReport[]): FoundCitation['places'] {
  const plain = tidy(words);
  const places = reports.map(({ slug, name, works }): FoundCitation['places'] => {
    const named = [name.zh, name.en].find((one) => one !== '' && plain.toLowerCase().startsWith(one.toLowerCase()));
    if (named === undefined) return idsIn(plain, works).map((id) => ({ id }));
    const rest = plain.slice(named.length).replace(/^[ ·,:的]+/, '');
    const ids = Object.values(works).map(({ zh, en }) => idsIn(named === name.zh ? zh + rest : `${en} ${rest}`, works));
    return ids.reduce((all, more) => all.concat(more), []).map((id) => ({ id, report: slug }));
  });
  const all = places.reduce((before, more) => before.concat(more), []);
  return all.filter(({ id, report }, number) => all.findIndex((other) => other.id === id && other.report === report) === number);
}

function idsIn(words: string, works: NamedReport['works']): string[] {
  return parseWrittenOut(words, works).filter((id) => id.split('-').every(isId));
}

/** Returns words as `parseWrittenOut` knows them: without titles' marks, with nothing between unit and sentence, which has a number in digits. */
function tidy(words: string): string {
  return words
    .replace(/[《》]/g, '')
    .replace(/(?:中|里)的?(?=[ 第·])/, '')
    .replace(/的(?=第)/g, '')
    .replace(/[ ,·]+(?=第[^第]{1,20}句$)/, '')
    .replace(/第[^第部条节点]{1,9}(?:第[^第部条节点]{1,6})?句$/, (sentence) =>
      sentence.replace(new RegExp(numeral, 'g'), (number) => String(numeralToNumber(number) ?? number)),
    );
}

const number = '(\\d{1,3}[a-z]{0,2}|[一二三四五六七八九十百]{1,5})';
const sentenceTail = new RegExp(
  `(?:(?: ?[.,]? ?)s(\\d{1,3}[a-z]{0,2})(?![a-z\\d])|[ ,的]{0,2}第${number}(?:句? ?${dash} ?第?${number})?句|,? sentences? (\\d{1,3}[a-z]{0,2})\\b|,? ?(标题|heading\\b))`,
  'iy',
);
const nextSentence = new RegExp(`((?: ?[、,;和及与&] ?| )(?:and )?)(?:s(\\d{1,3}[a-z]{0,2})(?![a-z\\d]|\\.\\d)|第${number}句)`, 'iy');
const figureBefore =
  /(?:fig(?:ure)?s?|tables?|versions?|eq(?:uation)?s?|model|step|appendix|supplementary|chapter|图|表|版本|型号|附图|附表|图表)[. ]{0,2}$/i;

/**
 * Returns the places that stand in their short form with the letter of a known work: R2.3.1 s5, r2.3.1.s2-r2.3.1.s3,
 * R2.3.1 第2—4句. Without a sentence it has a dotted number; R2.3 alone is one only in a draft that cites these texts
 * otherwise, as `isCiting` says, or where a citation is expected. Further sentences of the same unit are places of their own.
 */
export function shortIn(text: string, reports: readonly NamedReport[], { letters }: NamePatterns, isCiting: boolean): FoundLink[] {
  const slugs = new Set(reports.map(({ slug }) => slug));
  const start = new RegExp(`(${letters})( ?)${unitInText}`, 'gi');
  const rangeEnd = new RegExp(
    `(?: ?${dash} ?| to )(?:(${letters})${unitInText}(?:[ .]{1,2}s?|s)|s?)(\\d{1,3}[a-z]{0,2})(?![\\w]|\\.\\d)`,
    'iy',
  );
  const unitEnd = new RegExp(` ?${dash} ?(${letters})${unitInText}(?![\\w]|\\.\\d)`, 'iy');
  const found: (FoundLink & { isSure: boolean })[] = [];
  for (let match = start.exec(text); match; match = start.exec(text)) {
    const from = match.index;
    if (/[\w./#\\$-]/.test(text.charAt(from - 1))) {
      start.lastIndex = from + 1;
      continue;
    }
    const [words, work = '', space = '', partNumber = '', others = '', paragraph = ''] = match;
    const id = (work + partNumber + others + paragraph).toLowerCase();
    let to = from + words.length;
    const tail = at(sentenceTail, text, to);
    if (tail) to += tail[0].length;
    const [, short, chineseNumber, chineseEnd, written, heading] = tail ?? [];
    const sentence = short ?? digits(chineseNumber) ?? written ?? (heading === undefined ? undefined : '0');
    const first = sentence === undefined ? id : sentenceId(id, `s${sentence.toLowerCase()}`);
    const end = at(sentence === undefined ? unitEnd : rangeEnd, text, to);
    let last = chineseEnd === undefined ? first : sentenceId(id, `s${digits(chineseEnd) ?? ''}`);
    if (end && chineseEnd === undefined && chineseNumber === undefined) {
      to += end[0].length;
      const [, otherWork, otherPart = '', otherNumbers = '', otherParagraph = '', endNumber = ''] = end;
      const endUnit = otherWork === undefined ? id : (otherWork + otherPart + otherNumbers + otherParagraph).toLowerCase();
      last = sentence === undefined ? endUnit : sentenceId(endUnit, `s${endNumber.toLowerCase()}`);
    }
    const dots = others.split('.').length - 1;
    const isClear = sentence !== undefined || (dots > 0 && (space === '' || dots > 1) && isAlone(text, from, to, dots > 1));
    start.lastIndex = to;
    if (!isClear || !isId(first) || !isId(last) || /^(?:\w|\.\d)/.test(text.slice(to, to + 2))) {
      start.lastIndex = from + words.length;
      continue;
    }
    const report = slugBefore(text, from, slugs);
    const place = { id: formatRange({ first, last }), ...(report !== undefined && { report }) };
    const isSure = sentence !== undefined || dots > 1 || report !== undefined || isExpected(text, from, to);
    found.push({ from: report === undefined ? from : from - report.length - 1, to, places: [place], isSure });
    const further = sentence === undefined ? [] : furtherSentences(text, to, place);
    found.push(...further.map((one) => ({ ...one, isSure })));
    to = further[further.length - 1]?.to ?? to;
    start.lastIndex = to;
  }
  const isOurs = isCiting || found.some(({ isSure }) => isSure);
  return found.filter(({ isSure }) => isSure || isOurs).map(({ from, to, places }) => ({ from, to, places }));
}

/** Returns the places that go on from one: s7 behind R2.3.1 s5, 第9句 behind 报告一（六）第5至7句. */
function furtherSentences(text: string, from: number, place: FoundCitation['places'][number]): FoundLink[] {
  const [first = ''] = place.id.split('-');
  const found: FoundLink[] = [];
  for (let to = from, more = at(nextSentence, text, to); isSentenceId(first) && more; more = at(nextSentence, text, to)) {
    const [words, lead = '', short, chineseNumber] = more;
    const id = sentenceId(parentOf(first) ?? first, `s${short?.toLowerCase() ?? digits(chineseNumber) ?? ''}`);
    if (!isId(id)) break;
    found.push({ from: to + lead.length, to: to + words.length, places: [{ ...place, id }] });
    to += words.length;
  }
  return found;
}

/** Whether R2.3 stands where a citation does: in brackets, behind a quotation or a dash, or where it is said to be one. */
function isExpected(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 12), from).trimEnd();
  return (
    /(?:[”’」』"—\ue000]|见|参看|看|节|\bsee|\bcf\.?|\bsec\.|\bsection)$/i.test(before) ||
    (/[([]$/.test(before) && /[)\]]/.test(text.charAt(to)))
  );
}

/** A dotted number with a letter may be a figure’s, or a version’s, and two small letters and numbers are not ours for sure. */
function isAlone(text: string, from: number, to: number, isMeasure: boolean): boolean {
  if (figureBefore.test(text.slice(Math.max(0, from - 14), from))) return false;
  return isMeasure || /[A-Z]/.test(text.charAt(from)) || (/[([]/.test(text.charAt(from - 1)) && /[)\]]/.test(text.charAt(to)));
}

/** Returns the slug that stands before a place with a colon; one that is not known has a hyphen. */
function slugBefore(text: string, from: number, slugs: ReadonlySet<string>): string | undefined {
  if (text.charAt(from - 1) !== ':') return undefined;
  const [, slug] = /(?:^|[^\w-])([a-z\d]{1,40}(?:-[a-z\d]{1,40}){0,9})$/.exec(text.slice(Math.max(0, from - 82), from - 1)) ?? [];
  return slug !== undefined && (slugs.has(slug) || (slug.includes('-') && /[a-z]/.test(slug))) ? slug : undefined;
}

function digits(words: string | undefined): string | undefined {
  return words === undefined || /^\d/.test(words) ? words?.toLowerCase() : String(numeralToNumber(words) ?? '');
}

function at(pattern: RegExp, text: string, from: number): RegExpExecArray | null {
  pattern.lastIndex = from;
  return pattern.exec(text);
}
