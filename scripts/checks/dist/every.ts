/** Returns what is wrong with each of many things; that there is none of them is wrong too, for nothing would be checked. */
export function inEvery<T>(what: string, things: readonly T[], problemsOf: (thing: T) => readonly string[]): string[] {
  return things.length === 0 ? [`There is no ${what} to check.`] : things.flatMap(problemsOf);
}
