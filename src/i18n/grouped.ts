/** Returns a number with its thousands apart, to the last digit: 1,570,000. */
export function grouped(value: number): string {
  const [whole = '', decimals] = String(value).split('.');
  return whole.replace(/\B(?=(?:\d{3})+$)/g, ',') + (decimals === undefined ? '' : `.${decimals}`);
}
