import { Resvg } from '@resvg/resvg-wasm';
import { DomUtils, parseDocument } from 'htmlparser2';
import jsQR from 'jsqr';
import { pageOf, workOf } from '#address/within.ts';
import type { Site } from '../../site.ts';
import { topOf } from '../../site.ts';
import { inEvery } from './every.ts';
import type { Page } from './pages.ts';
import type { BuiltReport } from './reports.ts';
import { isCitable } from './reports.ts';
import type { Read } from './text-files.ts';
import { unitsOf } from './text-files.ts';

const locales = ['zh', 'en'] as const;
const formats = ['ris', 'bib', 'csl.json'];

/** Returns the units of the works of a report that can be cited. */
export function citableUnits(report: BuiltReport): string[] {
  return unitsOf(report).filter((unit) => isCitable(report, unit));
}

/**
 * Returns the files of references that are missing, in any format and language, and those that do not give the permanent
 * address of the work, and in their note that of the place.
 */
export function wrongCiteFiles(report: BuiltReport, site: Site, read: Read): string[] {
  const permanent = (id: string): string => `${topOf(site)}id/${report.slug}/${id}/`;
  return inEvery(`unit to cite of ${report.slug}`, citableUnits(report), (unit) =>
    locales.flatMap((locale) => {
      const path = (format: string): string => `cite/${report.slug}/${unit}.${locale}.${format}`;
      const csl = read(path('csl.json'));
      const [item] = csl === undefined ? [] : (JSON.parse(csl) as { URL?: string; note?: string }[]);
      return [
        ...formats.filter((format) => read(path(format)) === undefined).map((format) => `${path(format)}: is missing`),
        ...(!item || item.URL === permanent(workOf(unit)) ? [] : [`${path('csl.json')}: leads to ${String(item.URL)}`]),
        ...(!item || unit === workOf(unit) || item.note?.includes(permanent(unit)) ? [] : [`${path('csl.json')}: does not name the place`]),
      ];
    }),
  );
}

/** Returns the permanent pages without a QR code, or with one that does not decode to their address. The WebAssembly of resvg must be ready. */
export function wrongCodes(pages: readonly Page[], site: Site, reports: readonly BuiltReport[]): string[] {
  const permanent = pages.filter(({ path }) => {
    const [tree, slug, id = ''] = path.split('/');
    return tree === 'id' && reports.some((report) => report.slug === slug && report.ids.has(id));
  });
  return inEvery('permanent page', permanent, ({ file, html, path }) => {
    const found = codesOf(html).map(decode);
    const wrong = found.filter((address) => address !== topOf(site) + path);
    return [...(found.length === 0 ? ['there is no code'] : []), ...wrong.map((address) => `a code says ${String(address)}`)].map(
      (problem) => `${file}: ${problem}`,
    );
  });
}

/** The pictures of codes on a page, each once, with the size and the stroke that the style gives them. */
function codesOf(html: string): string[] {
  const svgs = DomUtils.getElementsByTagName('svg', parseDocument(html, { lowerCaseAttributeNames: false }));
  const codes = svgs.filter(({ attribs }) => attribs['class'] === 'qr');
  for (const code of codes) {
    const { viewBox = '' } = code.attribs;
    code.attribs = { xmlns: 'http://www.w3.org/2000/svg', viewBox, width: '400', height: '400', stroke: '#000' };
  }
  return [...new Set(codes.map((code) => DomUtils.getOuterHTML(code, { xmlMode: true })))];
}

function decode(svg: string): string | undefined {
  const image = new Resvg(svg, { background: '#fff' }).render();
  return jsQR(new Uint8ClampedArray(image.pixels), image.width, image.height)?.data;
}

/** Returns the ids of an edition once published that their page no longer holds, in either language. */
export function lostPublished(pages: readonly Page[], slug: string, published: readonly string[]): string[] {
  const idsByPath = new Map(pages.filter(({ path }) => path.split('/')[1] === slug).map(({ path, ids }) => [path, new Set(ids)]));
  return inEvery(`id of a release of ${slug}`, published, (id) =>
    locales
      .map((locale) => `${locale}/${slug}/${pageOf(id)}/`)
      .filter((path) => !idsByPath.get(path)?.has(id))
      .map((path) => `${path}: ${id} is lost`),
  );
}
