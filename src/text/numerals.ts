const digits = '零一二三四五六七八九';

/** The numerals that a heading may be numbered with, as the inside of a character class. */
export const numeralClass = '一二三四五六七八九十百';

/**
 * The number that a Chinese numeral says, from 1 to 999: `二十一` is 21.
 * Gives undefined for anything that is no well-formed numeral.
 */
export function numeralToNumber(numeral: string): number | undefined {
  const match = /^(?:([一二三四五六七八九])百零?)?(?:([一二三四五六七八九])?十)?([一二三四五六七八九])?$/.exec(numeral);
  if (!match || numeral === '') return undefined;
  const [, hundreds, tens, ones] = match;
  const worth = (digit: string | undefined): number => (digit ? digits.indexOf(digit) : 0);
  const ten = numeral.includes('十') ? (tens ? worth(tens) : 1) : 0;
  return worth(hundreds) * 100 + ten * 10 + worth(ones);
}

/** The numeral that a heading prints for a number from 1 to 99: 21 is `二十一`. */
export function numberToNumeral(number: number): string {
  const tens = Math.floor(number / 10);
  const ones = digits.charAt(number % 10);
  return (tens > 1 ? digits.charAt(tens) : '') + (tens > 0 ? '十' : '') + (number % 10 > 0 ? ones : '');
}
