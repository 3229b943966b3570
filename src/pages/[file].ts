import { getEditions } from '#library/edition.ts';
import { redirectsOf } from '#library/ended.ts';

/** `_redirects`, which some hosts read: a file whose name begins with _ makes no page by itself. */
export function getStaticPaths() {
  return [{ params: { file: '_redirects' } }];
}

/** Where the units that have ended lead. */
export async function GET(): Promise<Response> {
  const lines = (await getEditions()).flatMap(redirectsOf).map(({ from, to }) => `${from} ${to} 301\n`);
  return new Response(lines.join(''));
}
