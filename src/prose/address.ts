/** Returns why an address may not be linked to, with what to write; nothing where it may be. */
export function faultOfAddress(url: string): string | undefined {
  // A browser leaves out tabs, line ends and control characters before it looks for a scheme.
  const read = url.replace(/[\p{C}\p{Z}]/gu, '').replaceAll('\ufffd', '');
  const [, scheme] = /^([^/?#]*?):/.exec(read) ?? [];
  if (scheme !== undefined && !['http', 'https', 'mailto'].includes(scheme.toLowerCase())) {
    return `The address “${read}” begins with “${scheme}:”, which is no kind that a page may lead to: it can hold a program. Write one that begins with https:, http: or mailto:, or an address within the site (../glossary/, #source).`;
  }
  if (/^[/\\]{2}/.test(read)) {
    return `The address “${read}” does not say how its site is reached. Write https: before it.`;
  }
  return read === url
    ? undefined
    : `The address “${read}” has white space or characters in it that nobody sees. Take them out, or write a space as %20.`;
}
