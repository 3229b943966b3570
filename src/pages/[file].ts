import type { APIContext } from 'astro';
import { openPaths } from '#address/paths.ts';
import { redirectsOf } from '#edition/ended.ts';
import { toRedirects } from '#export/host-redirects.ts';
import { locales } from '#i18n/locale.ts';
import { getContent } from '#site/content.ts';
import { urls } from '#site/urls.ts';

const files: Readonly<Record<string, () => string | Promise<string>>> = { _headers: headers, _redirects: redirects };

/** `_headers` and `_redirects`, which some hosts read: a file whose name begins with _ makes no page by itself. */
export function getStaticPaths() {
  return Object.keys(files).map((file) => ({ params: { file } }));
}

/** One of these files by its name. */
export async function GET({ params }: APIContext): Promise<Response> {
  return new Response(await files[params['file'] ?? '']?.());
}

/** What a server says with its files, as docs/publish/nginx.conf says it. What two rules say of one file is joined, so that no two name one header. */
function headers(): string {
  const lasting = ['Cache-Control: public, max-age=31536000, immutable'];
  const open = ['Access-Control-Allow-Origin: *'];
  const rules: Record<string, string[]> = {
    '*': [
      'X-Content-Type-Options: nosniff',
      'Referrer-Policy: strict-origin-when-cross-origin',
      "Content-Security-Policy: frame-ancestors 'none'",
    ],
    '_astro/*': lasting,
    ...Object.fromEntries(openPaths.map((path) => [path, open])),
  };
  return Object.entries(rules)
    .map(([path, lines]) => [urls.to(path), ...lines.map((line) => `  ${line}`)].join('\n') + '\n')
    .join('\n');
}

/** Where the units that have ended lead, in both languages and at their permanent addresses, and the entries that were merged. */
async function redirects(): Promise<string> {
  const { editions, glossary } = await getContent();
  const ended = editions.flatMap((edition) =>
    redirectsOf(edition).flatMap(({ id, to, hasPage }) => [
      ...(hasPage
        ? locales.map((locale) => ({
            from: urls.place(edition.slug, id, locale),
            to: urls.place(edition.slug, to, locale),
            isCited: false,
          }))
        : []),
      { from: urls.permanent(edition.slug, id), to: urls.permanent(edition.slug, to), isCited: true },
    ]),
  );
  const merged = glossary.published.flatMap(({ slug, formerly }) =>
    formerly.flatMap((former) =>
      locales.map((locale) => ({ from: urls.concept(former, locale), to: urls.concept(slug, locale), isCited: false })),
    ),
  );
  return toRedirects([...ended, ...merged]);
}
