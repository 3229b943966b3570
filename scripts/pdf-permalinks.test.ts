import { PDFDict, PDFDocument, PDFName, PDFString } from 'pdf-lib';
import { expect, test } from 'vitest';
import { openPdf } from './checks/pdf-text.ts';
import { withPermalinks } from './pdf-permalinks.ts';

const site = { folder: '', origin: 'https://reader.example', base: '/sub/' };
const permalink = 'https://reader.example/sub/id/aaa/';

test('every page of a PDF carries the permanent address and links to where the site stands', async () => {
  const made = await PDFDocument.create({ updateMetadata: false });
  const old = ['http://old.example/x/zh/aaa/r1/#r1.s1', 'https://other.example/zh/'];
  for (const uri of old) {
    const link = made.context.obj({ Type: 'Annot', Subtype: 'Link', Rect: [0, 0, 9, 9], A: { S: 'URI', URI: PDFString.of(uri) } });
    made.addPage().node.addAnnot(made.context.register(link));
  }
  const printed = await made.save();
  const bytes = await withPermalinks(printed, 'aaa', site);
  expect(Buffer.from(await withPermalinks(printed, 'aaa', site)).equals(bytes)).toBe(true);

  const pages = (await PDFDocument.load(bytes)).getPages();
  const uris = pages.map(({ node }) =>
    (node.Annots()?.asArray() ?? []).map((_, at) =>
      node.Annots()?.lookup(at, PDFDict).lookup(PDFName.of('A'), PDFDict).lookup(PDFName.of('URI'), PDFString).asString(),
    ),
  );
  expect(uris).toEqual([
    ['https://reader.example/sub/zh/aaa/r1/#r1.s1', permalink],
    ['https://other.example/zh/', permalink],
  ]);
  const pdf = await openPdf(bytes);
  for (const number of [1, 2]) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    expect(items.map((item) => ('str' in item ? item.str : '')).join('')).toBe(permalink);
  }
});
