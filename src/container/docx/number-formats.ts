const plain = '零一二三四五六七八九';
const legal = '零壹贰叁肆伍陆柒捌玖';
const legalTraditional = '零壹貳參肆伍陸柒捌玖';
const legalJapanese = '〇壱弐参四伍六七八九';

const decimal = (number: number): string => String(number);
const digitwise =
  (digits: string) =>
  (number: number): string =>
    decimal(number).replace(/\d/g, (digit) => digits.charAt(Number(digit)));

/** Returns one of a row of characters, and the plain number after its end, as Word does. */
const inRow =
  (row: string) =>
  (number: number): string =>
    [...row][number - 1] ?? decimal(number);

const from =
  (first: number, count: number) =>
  (number: number): string =>
    number >= 1 && number <= count ? String.fromCodePoint(first + number - 1) : decimal(number);

/** Returns a number in characters with their tens, hundreds and thousands: 110 is 一百一十. */
function counted(number: number, digits: string, units: readonly string[], isOneSaid: boolean): string {
  if (number > 9999 || number < 0) return decimal(number);
  if (number === 0) return digits.charAt(0);
  const said = [...decimal(number)].map((digit, index, all) => {
    const unit = units[all.length - 1 - index] ?? '';
    if (digit === '0') return '0';
    return (digit === '1' && unit !== '' && !isOneSaid ? '' : digits.charAt(Number(digit))) + unit;
  });
  return said
    .join('')
    .replace(/0+$/, '')
    .replace(/0+/g, digits.charAt(0) === '零' ? '零' : '');
}

const chinese = (number: number): string => counted(number, plain, ['', '十', '百', '千'], true).replace(/^一十/, '十');
const uptoHundred = (number: number): string => (number < 100 ? chinese(number) : digitwise('○一二三四五六七八九')(number));
/** Returns a number as a letter, doubled, trebled … after Z; Word begins anew after thirty rounds. */
const letters =
  (first: string) =>
  (number: number): string => {
    const at = (number - 1) % 780;
    return at < 0 ? '' : String.fromCharCode(first.charCodeAt(0) + (at % 26)).repeat(Math.floor(at / 26) + 1);
  };

const romanSteps: readonly (readonly [number, string])[] = [
  [1000, 'M'], [900, 'CM'], [500, 'D'], [400, 'CD'], [100, 'C'], [90, 'XC'], [50, 'L'], [40, 'XL'], [10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I'],
]; // prettier-ignore

function roman(number: number): string {
  let rest = Math.min(number, 32767);
  return romanSteps
    .map(([worth, letters]) => {
      const times = Math.max(0, Math.floor(rest / worth));
      rest -= times * worth;
      return letters.repeat(times);
    })
    .join('');
}

const stems = '甲乙丙丁戊己庚辛壬癸';
const branches = '子丑寅卯辰巳午未申酉戌亥';
const ordinalEnd = (number: number): string => (/1\d$/.test(decimal(number)) ? 'th' : (['th', 'st', 'nd', 'rd'][number % 10] ?? 'th'));

const circled = from(0x2460, 20);
const formats: Readonly<Record<string, (number: number) => string>> = {
  none: () => '',
  decimal,
  decimalHalfWidth: decimal,
  decimalZero: (number) => decimal(number).padStart(2, '0'),
  decimalFullWidth: digitwise('０１２３４５６７８９'),
  decimalFullWidth2: digitwise('０１２３４５６７８９'),
  decimalEnclosedCircle: circled,
  decimalEnclosedCircleChinese: circled,
  decimalEnclosedParen: from(0x2474, 20),
  decimalEnclosedFullstop: from(0x2488, 20),
  numberInDash: (number) => `- ${number} -`,
  ordinal: (number) => `${number}${ordinalEnd(number)}`,
  upperLetter: letters('A'),
  lowerLetter: letters('a'),
  upperRoman: roman,
  lowerRoman: (number) => roman(number).toLowerCase(),
  chineseCounting: uptoHundred,
  taiwaneseCounting: uptoHundred,
  chineseCountingThousand: chinese,
  taiwaneseCountingThousand: chinese,
  japaneseCounting: (number) => counted(number, `〇${plain.slice(1)}`, ['', '十', '百', '千'], false),
  ideographDigital: digitwise(`〇${plain.slice(1)}`),
  japaneseDigitalTenThousand: digitwise(`〇${plain.slice(1)}`),
  taiwaneseDigital: digitwise(`○${plain.slice(1)}`),
  chineseLegalSimplified: (number) => counted(number, legal, ['', '拾', '佰', '仟'], true),
  ideographLegalTraditional: (number) => counted(number, legalTraditional, ['', '拾', '佰', '仟'], true),
  japaneseLegal: (number) => counted(number, legalJapanese, ['', '拾', '百', '阡'], true),
  ideographTraditional: inRow(stems),
  ideographZodiac: inRow(branches),
  ideographZodiacTraditional: (number) =>
    number >= 1 && number <= 60 ? stems.charAt((number - 1) % 10) + branches.charAt((number - 1) % 12) : decimal(number),
  ideographEnclosedCircle: from(0x3280, 10),
};

/** Returns a number as Word prints it in one of its forms, and undefined where the form is not known here. */
export function numberIn(format: string, number: number): string | undefined {
  const padded = /^0*1(?=,)/.exec(format)?.[0].length;
  return padded ? decimal(number).padStart(padded, '0') : formats[format]?.(number);
}
