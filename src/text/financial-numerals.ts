/** The numerals of banks and of old documents, in simplified and traditional characters, each above its ordinary one. */
const financial = '壹贰叁肆伍陆柒捌玖拾佰貳參叄陸弍';
const ordinary = '一二三四五六七八九十百二三三六二';

/** The financial numerals, as the inside of a character class. */
export const financialClass = financial;

/** Returns a numeral with ordinary characters for financial ones: 拾贰 is 十二. */
export function withoutFinancial(numeral: string): string {
  return numeral.replace(new RegExp(`[${financial}]`, 'g'), (sign) => ordinary.charAt(financial.indexOf(sign)));
}
