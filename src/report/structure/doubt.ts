import { blankClass } from '#text/blank.ts';
import { numeralToNumber } from '#text/numerals.ts';
import { firstStop } from '../to-nodes.ts';

/** How far a line is in doubt that begins like a heading: not at all, as a short line may be, or as a sentence that counts things. */
export type Doubt = 'none' | 'weak' | 'strong';

/** What numerals count, so that 一、二产业 and 五、六月份 are no numbers of headings. */
const counted =
  /^(?:次?产业|[线月年级类期轮批楼层号等人天次家个名位日环遍手流队方把季班档代届场步件条款项种样点些县区市乡村镇校院组省]|线?城市|季度|星期)/u;

const isSentence = (line: string): boolean => firstStop(line) >= 0 || /[。！？；]$/u.test(line);

/** Returns the doubt of a line that names a part: 第二部分将… and 第二章规定的… are sentences that name a part; as a heading its number stands apart, or the line is short. */
export function doubtOfOrdinal(line: string, label: string): Doubt {
  const rest = line.slice(label.length);
  if (rest === '' || new RegExp(`^[${blankClass}：:]`, 'u').test(rest)) return 'none';
  if (/^[的将是由和与、，,及对讲]/u.test(rest)) return 'strong';
  return isSentence(line) || line.length > 40 ? 'strong' : 'weak';
}

/** Returns the doubt of an article, which is a sentence itself; 第三条路子 is none. */
export function doubtOfArticle(line: string, label: string): Doubt {
  const rest = line.slice(label.length);
  if (rest === '' || new RegExp(`^[${blankClass}]`, 'u').test(rest)) return 'none';
  return /^[的将是由和与、，,及之]|^(?:路|战线|线|措施|意见|经验|理由|道路|款)/u.test(rest) ? 'strong' : 'weak';
}

/** Returns the doubt of 一、: in 一、二产业 two numbers that follow each other count something together. */
export function doubtOfComma(line: string, label: string): Doubt {
  const first = numeralToNumber(label.replace(/[^〇○零一二三四五六七八九十百]/gu, ''));
  const rest = line.slice(label.length);
  const [numeral = ''] = /^[一二三四五六七八九十百]+/u.exec(rest) ?? [];
  // 十、十一月份 counts, and so does 四、五十家; 二、二〇二四年 does not.
  const counts = [numeral, numeral.charAt(0)].some((other) => first !== undefined && numeralToNumber(other) === first + 1);
  if (!counts || /^[〇○零]/u.test(rest.slice(numeral.length))) return 'none';
  return counted.test(rest.slice(numeral.length)) && isSentence(line) ? 'strong' : 'weak';
}

/** Returns the doubt of 首先，: 首先，第二，第三，最后 is one run; the last of these words begins many a sentence that only ends a speech. */
export function doubtOfLast(line: string, label: string): Doubt {
  if (!label.startsWith('最后')) return 'none';
  return isSentence(line) && (firstStop(line) > 45 || /我|祝|同志|各位|大家/u.test(line)) ? 'strong' : 'weak';
}

/** Returns the doubt of a numeral that only a space parts from its words: it is a heading where it is a short line. */
export function doubtOfBare(line: string): Doubt {
  return isSentence(line) || line.length > 40 ? 'strong' : 'none';
}
