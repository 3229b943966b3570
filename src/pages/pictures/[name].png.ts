import type { APIContext } from 'astro';
import { printShort } from '#address/print.ts';
import { headingOf, titleLinesOf } from '#edition/headings.ts';
import { printedIn } from '#edition/printed.ts';
import type { Edition, Unit } from '#edition/types.ts';
import { workInfo } from '#edition/units.ts';
import { figureOf } from '#figure/figure.ts';
import { drawPicture, pictureLines, pictureStrokes } from '#figure/picture.ts';
import type { Locale } from '#i18n/locale.ts';
import { locales } from '#i18n/locale.ts';
import { strings } from '#i18n/strings.ts';
import { getContent } from '#site/content.ts';
import { drawingTools } from '#site/drawing-tools.ts';
import { ofEachReport } from '#site/kept.ts';
import { wholeWords } from '#site/phrases.ts';
import { picturedIn } from '#site/pictures.ts';

interface Props {
  edition: Edition;
  /** Nothing for the picture of the site. */
  place: Unit | undefined;
  locale: Locale;
}

/** A picture for the site, for every page of the home report and for every work of others, in each language. */
export async function getStaticPaths() {
  const { home } = await getContent();
  const ofPlaces = await ofEachReport((edition) =>
    picturedIn(edition, home).flatMap((place) =>
      locales.map((locale) => ({ params: { name: `${edition.slug}.${place.id}.${locale}` }, props: { edition, place, locale } })),
    ),
  );
  const ofSite = locales.map((locale) => ({ params: { name: `site.${locale}` }, props: { edition: home, place: undefined, locale } }));
  return [...ofSite, ...ofPlaces];
}

/** The picture: address, heading, and where in the figure the place stands. */
export async function GET({ props }: APIContext<Props>): Promise<Response> {
  const { edition, place, locale } = props;
  const t = strings(locale);
  const png = await drawPicture(
    {
      address: place ? `${printShort(place.id)}  ${printedIn(edition, place.id, locale)}` : '',
      ...pictureLines(headingLines(props), await wholeWords()),
      under: place ? edition.info.name[locale] : t.unofficial,
      site: t.siteName,
      strokes: pictureStrokes(figureOf(edition, locale), place?.id),
    },
    drawingTools(),
  );
  return new Response(Buffer.from(png), { headers: { 'Content-Type': 'image/png' } });
}

function headingLines({ edition, place, locale }: Props): string[] {
  if (!place) return [edition.info.name[locale]];
  const title = titleLinesOf(edition, place)?.[locale].map(({ text }) => text);
  return title ?? [headingOf(place, locale) || workInfo(edition, place).name[locale]];
}
