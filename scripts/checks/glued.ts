/**
 * Returns the addresses of a site in a text that something stands right behind, with what stands there: a program for chats
 * makes it a part of the link. An address ends with a letter, a figure or a slash, and before a space or the end of its line.
 */
export function gluedLinks(text: string, origin: string): string[] {
  return text
    .split(/\s+/)
    .flatMap((word) => (word.includes(`${origin}/`) ? [word.slice(word.indexOf(`${origin}/`))] : []))
    .filter((link) => !/^[\w\-./:#?=&%~,]*[\w/]$/.test(link));
}
