const romans: readonly [number, string][] = [
  [900, 'CM'],
  [500, 'D'],
  [400, 'CD'],
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Returns a number from 1 to 999 as a Roman numeral. */
export function toRoman(number: number): string {
  let rest = number;
  let roman = '';
  for (const [worth, letters] of romans) {
    for (; rest >= worth; rest -= worth) roman += letters;
  }
  return roman;
}

/** Returns the number of a Roman numeral of capitals, or undefined if it is none. */
export function fromRoman(roman: string): number | undefined {
  for (let number = 1; number < 1000; number++) if (toRoman(number) === roman) return number;
  return undefined;
}
