import type { APIContext } from 'astro';
import { isUnder } from '#client/under.ts';
import { teethOf } from '#components/figure/comb-path.ts';
import { combOf } from '#library/comb.ts';
import { drawPicture, pictureLines } from '#library/draw-picture.ts';
import type { Edition, Place } from '#library/edition.ts';
import { getEditions, pagesOf, workInfo } from '#library/edition.ts';
import { headingOf } from '#library/headings.ts';
import { printLong, printShort } from '#library/printed.ts';
import type { Locale } from '#library/urls.ts';
import { locales } from '#library/urls.ts';
import { strings } from '#i18n/strings.ts';

interface Props {
  edition: Edition;
  /** Nothing for the picture of the site. */
  place: Place | undefined;
  locale: Locale;
}

/** A picture for the site and for every page of the text, in each language. */
export async function getStaticPaths() {
  const editions = await getEditions();
  const [first] = editions;
  return locales.flatMap((locale) => [
    ...(first ? [{ params: { name: `site.${locale}` }, props: { edition: first, place: undefined, locale } }] : []),
    ...editions.flatMap((edition) =>
      pagesOf(edition).map((place) => ({ params: { name: `${edition.slug}.${place.id}.${locale}` }, props: { edition, place, locale } })),
    ),
  ]);
}

/** The picture: address, heading, and where in the figure the place stands. */
export async function GET({ props }: APIContext<Props>): Promise<Response> {
  const { edition, place, locale } = props;
  const t = strings(locale);
  const heading = place ? headingOf(place, locale) || workInfo(edition, place).name[locale] : edition.info.name[locale];
  const png = await drawPicture({
    address: place ? `${printShort(place.id)}  ${printLong(edition, place.id, locale)}` : '',
    lines: pictureLines(heading.replace(/\s+/g, ' '), locale),
    under: place ? edition.info.name[locale] : t.unofficial,
    site: t.siteName,
    strokes: await strokesOf(edition, place, locale),
  });
  return new Response(Buffer.from(png), { headers: { 'Content-Type': 'image/png' } });
}

async function strokesOf(edition: Edition, place: Place | undefined, locale: Locale): Promise<{ plain: string; named: string }> {
  const teeth = teethOf(await combOf(edition, locale), { part: 0.75, work: 1.6 });
  const pitch = 1020 / Math.max(1, teeth[teeth.length - 1]?.at ?? 1);
  const longest = Math.max(1, ...teeth.map(({ length }) => length));
  const path = (present: boolean): string =>
    teeth
      .filter(({ id }) => (place !== undefined && isUnder(id, place.id)) === present)
      .map(({ at, length }) => `M${Math.round(at * pitch)} 0v${Math.max(6, Math.round((length / longest) * 110))}`)
      .join('');
  return { plain: path(false), named: path(true) };
}
