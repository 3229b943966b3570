/** Returns how many Chinese characters a text has. */
export function hanIn(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}

/** Returns how often something stands in each 10,000 characters. */
export function rateOf(count: number, han: number): number {
  return han === 0 ? 0 : (count * 10_000) / han;
}
