import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { decodePDFRawStream, PDFDocument, PDFRawStream } from 'pdf-lib';
import { strings } from '#i18n/strings.ts';
import type { Site } from '../../site.ts';
import { openPdf, textOf } from '../pdf-text.ts';
import { inEvery } from './every.ts';
import type { Page } from './pages.ts';
import { filesIn } from './pages.ts';
import { metasOf, select } from './tags.ts';

/** Returns the files of a site that hold a word, in what they pack too. */
export async function filesWith(word: string, { folder }: Site): Promise<string[]> {
  const found: string[] = [];
  for (const file of filesIn(folder)) {
    const bytes = readFileSync(join(folder, file));
    const texts = file.endsWith('.pdf') ? await textsOfPdf(bytes) : textsOf(bytes);
    if (texts.some((text) => text.includes(word))) found.push(file);
  }
  return found;
}

function textsOf(bytes: Buffer): string[] {
  if (bytes[0] === 0x1f && bytes[1] === 0x8b) return [gunzipSync(bytes).toString('latin1')];
  if (bytes.subarray(0, 4).toString('latin1') === 'PK\x03\x04')
    return Object.values(unzipSync(bytes)).map((part) => Buffer.from(part).toString('latin1'));
  return [bytes.toString('latin1')];
}

async function textsOfPdf(bytes: Buffer): Promise<string[]> {
  const { context } = await PDFDocument.load(bytes, { updateMetadata: false });
  const objects = context
    .enumerateIndirectObjects()
    .map(([, object]) =>
      object instanceof PDFRawStream && !isPicture(object) ? latin1(decodePDFRawStream(object).decode()) : object.toString(),
    );
  return [...objects, await textOf(await openPdf(bytes))];
}

const latin1 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('latin1');

function isPicture({ dict }: PDFRawStream): boolean {
  return /DCTDecode|JPXDecode/.test(dict.toString());
}

/** Returns the pages that do not say at their foot, in both languages, that addresses are provisional. */
export function unsaidPages(pages: readonly Page[]): string[] {
  return inEvery('page', pages, ({ file, tags }) => {
    const foot = select(tags, 'footer')[0]?.text ?? '';
    return (['zh', 'en'] as const).filter((locale) => !foot.includes(strings(locale).notPublished)).map((locale) => `${file}: ${locale}`);
  });
}

/** Returns what pages name that leads nowhere without an origin: pictures and addresses for other sites, and codes. */
export function needingOrigin(pages: readonly Page[]): string[] {
  return inEvery('page', pages, ({ file, html, tags }) => [
    ...['og:url', 'og:image'].filter((property) => select(tags, 'meta', { property }).length > 0).map((name) => `${file}: ${name}`),
    ...metasOf(tags, 'citation_public_url').map((address) => `${file}: citation_public_url ${address}`),
    ...(html.includes('<svg class="qr"') ? [`${file}: a code`] : []),
  ]);
}
