/** Returns the rows of the list of all reports, as they stand in its page. */
export function reportRows(html: string): string[] {
  const [, list = ''] = /<div class="c-years">([^]*)<div class="c-groups">/.exec(html) ?? [];
  return list.match(/<li[ >][^]*?<\/li>/g) ?? [];
}
