/**
 * Returns a string with its gaps filled: `{0}` by the first value, `{1}` by the second. `{0|row|rows}` is the first word
 * where the value is one, and else the second.
 */
export function fill(text: string, ...values: readonly (string | number)[]): string {
  return text.replace(/\{(\d)(?:\|([^|}]*)\|([^|}]*))?\}/g, (gap, at: string, one?: string, several?: string) => {
    const value = values[Number(at)];
    if (one !== undefined && several !== undefined) return Number(value) === 1 ? one : several;
    return String(value ?? gap);
  });
}
