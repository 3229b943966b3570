import { redirectsOf } from '#edition/ended.ts';
import { locales } from '#i18n/locale.ts';
import { getContent } from '#site/content.ts';
import { urls } from '#site/urls.ts';

/** `_redirects`, which some hosts read: a file whose name begins with _ makes no page by itself. */
export function getStaticPaths() {
  return [{ params: { file: '_redirects' } }];
}

/** Where the units that have ended lead, in both languages and at their permanent addresses, and the entries that were merged. */
export async function GET(): Promise<Response> {
  const { editions, glossary } = await getContent();
  const ended = editions.flatMap((edition) =>
    redirectsOf(edition).flatMap(({ id, to, hasPage }) => [
      ...(hasPage ? locales.map((locale) => [urls.place(edition.slug, id, locale), urls.place(edition.slug, to, locale)]) : []),
      [urls.permanent(edition.slug, id), urls.permanent(edition.slug, to)],
    ]),
  );
  const merged = glossary.published.flatMap(({ slug, formerly }) =>
    formerly.flatMap((former) => locales.map((locale) => [urls.concept(former, locale), urls.concept(slug, locale)])),
  );
  return new Response([...ended, ...merged].map((line) => `${line.join(' ')} 301\n`).join(''));
}
