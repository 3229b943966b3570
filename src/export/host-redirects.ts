/** An address that has moved and where to, both as paths of the host. */
export interface Redirect {
  from: string;
  to: string;
  /** References name it: it is a permanent address. */
  isCited: boolean;
}

/**
 * How much of `_redirects` every host reads: Cloudflare Pages takes 2,000 plain lines, and drops without a word what
 * stands behind the first 100 KB. Netlify takes more.
 */
const room = { lines: 2000, bytes: 100_000 };

/**
 * Returns the lines of `_redirects`. Where there are more than hosts read, permanent addresses go before all others, and
 * what has no room is left out: the pages at these addresses send readers on by themselves.
 */
export function toRedirects(redirects: readonly Redirect[], { lines, bytes } = room): string {
  const lineOf = ({ from, to }: Redirect): string => `${from} ${to} 301\n`;
  const whole = redirects.map(lineOf);
  const all = whole.join('');
  if (whole.length <= lines && Buffer.byteLength(all) <= bytes) return all;
  const kept: string[] = [];
  let size = 0;
  for (const line of [...redirects].sort((one, other) => Number(other.isCited) - Number(one.isCited)).map(lineOf)) {
    size += Buffer.byteLength(line);
    if (kept.length === lines || size > bytes) break;
    kept.push(line);
  }
  return kept.join('');
}
