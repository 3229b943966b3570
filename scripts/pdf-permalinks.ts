import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { PDFPage } from 'pdf-lib';
import { beginMarkedContent, endMarkedContent, ParseSpeeds, PDFDict, PDFDocument, PDFName, PDFString, StandardFonts } from 'pdf-lib';
import { urlsOf } from '#address/url.ts';
import type { Edition } from '#edition/types.ts';
import type { Site } from './site.ts';
import { topOf } from './site.ts';

const size = 8;
/** Beside the page number, which stands at the outer edge, in points from the lower edge of the paper. */
const height = 46;

/** Puts the permanent address of their report on every page of the PDFs of a built site: they were printed before it stood anywhere. */
export async function addPermalinks(site: Site, editions: readonly Edition[]): Promise<void> {
  if (site.origin === undefined) return;
  for (const { slug, printed } of editions) {
    for (const { file } of printed?.files ?? []) {
      const path = join(site.folder, 'pdf', file);
      if (existsSync(path)) writeFileSync(path, await withPermalinks(readFileSync(path), slug, site));
    }
  }
}

/** Returns a PDF with the permanent address of its report at the foot of every page, and with links to where the site stands. */
export async function withPermalinks(pdf: Uint8Array, slug: string, site: Site): Promise<Uint8Array> {
  const document = await PDFDocument.load(pdf, { updateMetadata: false, parseSpeed: ParseSpeeds.Fastest });
  const font = await document.embedFont(StandardFonts.Helvetica);
  const urls = urlsOf(site);
  const address = urls.absolute(urls.permanent(slug));
  const width = font.widthOfTextAtSize(address, size);
  for (const page of document.getPages()) {
    moveLinks(page, slug, topOf(site));
    const left = (page.getWidth() - width) / 2;
    // No part of the text, as programs that read it aloud are told.
    page.pushOperators(beginMarkedContent('Artifact'));
    page.drawText(address, { x: left, y: height, size, font });
    page.pushOperators(endMarkedContent());
    const link = document.context.obj({
      Type: 'Annot',
      Subtype: 'Link',
      Rect: [left, height - 2, left + width, height + size],
      Border: [0, 0, 0],
      F: 4,
      Contents: PDFString.of(address),
      A: { Type: 'Action', S: 'URI', URI: PDFString.of(address) },
    });
    page.node.addAnnot(document.context.register(link));
  }
  return document.save({ objectsPerTick: Infinity });
}

/** Leads the links of a page, which were printed for one place, to where the site stands. */
function moveLinks({ node }: PDFPage, slug: string, top: string): void {
  const all = node.Annots();
  for (let at = 0; at < (all?.size() ?? 0); at++) {
    const action = all?.lookupMaybe(at, PDFDict)?.lookupMaybe(PDFName.of('A'), PDFDict);
    const uri = action?.lookupMaybe(PDFName.of('URI'), PDFString)?.asString();
    const [, path] = new RegExp(`^https?://.*?/((?:id|zh|en)/${slug}/.*)$`).exec(uri ?? '') ?? [];
    if (path !== undefined) action?.set(PDFName.of('URI'), PDFString.of(top + path));
  }
}
