import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { identify } from '#report/identify.ts';
import { idsOf } from '#report/ids.ts';
import { outlineOf } from '#report/outline-of.ts';
import { parse } from '#report/parse.ts';
import { toText } from '#report/to-text.ts';

const folder = fileURLToPath(new URL('fixtures/', import.meta.url));
const names = readdirSync(folder).flatMap((name) => (name.endsWith('.txt') ? [name.replace('.txt', '')] : []));

/** Each text has beside it what the splitter makes of it; `UPDATE=1` writes that anew, to be read in the diff. */
test.each(names)('%s', (name) => {
  const bytes = readFileSync(`${folder}${name}.txt`);
  const file = new VFile({ path: `${name}.txt`, value: bytes });
  const tree = parse(file);
  identify(tree, { tree: undefined, ended: [] }, '', file);
  expect(toText(tree)).toBe(new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes));
  const found = `${JSON.stringify({ ids: idsOf(tree).join(' '), ...outlineOf(tree, file) }, null, 2)}\n`;
  if (process.env['UPDATE']) writeFileSync(`${folder}${name}.json`, found);
  expect(readFileSync(`${folder}${name}.json`, 'utf8')).toBe(found);
});
