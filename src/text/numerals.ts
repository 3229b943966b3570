const digits = '零一二三四五六七八九';

/** The numerals that a heading may be numbered with, as the inside of a character class. */
export const numeralClass = '一二三四五六七八九十百零〇○';

/**
 * Returns the number that a Chinese numeral says, from 1 to 999: `二十一` is 21, `一百零三` is 103.
 * Gives undefined for anything that is no well-formed numeral.
 */
export function numeralToNumber(numeral: string): number | undefined {
  const plain = numeral.replace(/[〇○]/g, '零');
  const one = `([${digits.slice(1)}])`;
  const match = new RegExp(`^(?:${one}百)?(零)?(?:${one}?十)?${one}?$`).exec(plain);
  const [, hundreds, zero, tens, ones] = match ?? [];
  if (!match || plain === '' || (zero && (!hundreds || plain.includes('十') || !ones))) return undefined;
  const worth = (digit: string | undefined): number => (digit ? digits.indexOf(digit) : 0);
  const ten = plain.includes('十') ? (tens ? worth(tens) : 1) : 0;
  return worth(hundreds) * 100 + ten * 10 + worth(ones);
}

/** Returns the numeral that a heading prints for a number from 1 to 999: 21 is `二十一`, 103 is `一百零三`. */
export function numberToNumeral(number: number): string {
  const [hundreds, tens, ones] = [Math.floor(number / 100), Math.floor(number / 10) % 10, number % 10];
  const hundred = hundreds > 0 ? `${digits.charAt(hundreds)}百` : '';
  const ten = tens > 1 || (tens > 0 && hundreds > 0) ? `${digits.charAt(tens)}十` : tens > 0 ? '十' : hundreds > 0 && ones > 0 ? '零' : '';
  return hundred + ten + (ones > 0 ? digits.charAt(ones) : '');
}
