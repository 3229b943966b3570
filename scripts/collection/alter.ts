import { picked } from '../seeded.ts';

/** Words that stand for each other in reports. */
const pairs = [
  ['加强', '强化'],
  ['推进', '推动'],
  ['提高', '提升'],
  ['促进', '助推'],
  ['加快', '加速'],
  ['支持', '扶持'],
  ['完善', '健全'],
  ['发展', '建设'],
] as const;

/** Returns a sentence with other figures, without a member of its first row, or with another word, by chance; one that allows none of it stays. */
export function alter(sentence: string, random: () => number): string {
  const altered = [otherFigures(sentence, random), withoutMember(sentence), otherWord(sentence, random)].filter(
    (words) => words !== sentence,
  );
  return altered.length === 0 ? sentence : picked(altered, random);
}

/** As many digits, the years left alone. */
function otherFigures(sentence: string, random: () => number): string {
  return sentence.replace(/(?<![\d.])[1-9]\d*(?!\d*年)/gu, (digits) =>
    [...digits].map((_, at) => String(Math.floor(random() * (at === 0 ? 9 : 10)) + (at === 0 ? 1 : 0))).join(''),
  );
}

/** 教育、医疗、养老 is 教育、养老. */
function withoutMember(sentence: string): string {
  return sentence.replace(/(?<=\p{Script=Han}{2})、\p{Script=Han}{2,6}(?=、\p{Script=Han}{2})/u, '');
}

function otherWord(sentence: string, random: () => number): string {
  const held = pairs.filter(([word]) => sentence.indexOf(word) > 0);
  if (held.length === 0) return sentence;
  const [word, other] = picked(held, random);
  return sentence.slice(0, 1) + sentence.slice(1).replace(word, other);
}
