/** Returns a value as JSON that can stand in a page: no `<` can end the element it stands in. */
export function safeJson(value: unknown): string {
  return JSON.stringify(value).split('<').join('\\u003c');
}
