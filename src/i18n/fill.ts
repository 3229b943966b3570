/** Returns a string with its gaps filled: `{0}` by the first value, `{1}` by the second. */
export function fill(text: string, ...values: readonly (string | number)[]): string {
  return text.replace(/\{(\d)\}/g, (gap, at: string) => String(values[Number(at)] ?? gap));
}
