import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { VFile } from 'vfile';
import { urlsOf } from '#address/url.ts';
import { styles } from '#citation/references.ts';
import type { Extract } from '#documents/extract.ts';
import { sets } from '#documents/making.ts';
import { toWord } from '#documents/word/word.ts';
import { extractOf } from '#export/extract.ts';
import { readEditions } from './content.ts';
import { lockProject } from './lock.ts';
import { root } from './root.ts';
import { run } from './say.ts';
import { builtSite, sayIfProvisional } from './site.ts';
import { writeTogether } from './write-together.ts';

const usage = `Say: npm run docx -- REPORT [ID…] [--set ${sets.join('|')}] [--style ${styles.map(({ id }) => id).join('|')}] [-o FILE]; without an ID it is the whole report.`;

/** Makes a Word document of places of a report, or of all of it: `npm run docx -- wenzhou-2018 r2.3 s1.2.s3 --set table`. */
await run(async () => {
  const file = new VFile({ path: 'docx' });
  const fail: Fail = (reason, rule) => file.fail(reason, { line: 1, column: 1 }, `docx:${rule}`);
  const { values, positionals } = parseArgs({
    options: {
      set: { type: 'string', default: 'gongwen' },
      style: { type: 'string', default: 'gb-2025-numeric' },
      output: { type: 'string', short: 'o' },
    },
    allowPositionals: true,
  });
  const [slug = '', ...ids] = positionals;
  const editions = readEditions();
  const edition =
    editions.find((one) => one.slug === slug) ??
    fail(`There is no report “${slug}”. There are ${editions.map((one) => one.slug).join(', ')}. ${usage}`, 'no-report');
  const set = sets.find((one) => one === values.set) ?? fail(`“${values.set}” is no way to set a document. ${usage}`, 'no-set');
  const style = styles.find(({ id }) => id === values.style) ?? fail(`“${values.style}” is no style of references. ${usage}`, 'no-style');
  if (set === 'english' && edition.info.translation === 'none') fail(`${slug} has no translation.`, 'no-translation');
  const site = builtSite();
  const extract = extractFrom(() => extractOf(edition, ids, urlsOf(site), set === 'english' ? 'en' : 'zh'), fail);
  lockProject('docx');
  const name = `${slug}-${edition.info.edition.version}${ids.length === 0 ? '' : '-extracts'}.${set}.docx`;
  const path = values.output === undefined ? resolve(root, 'offline', name) : resolve(values.output);
  const bytes = await toWord(extract, { set, style });
  writeTogether(new Map([[path, bytes]]));
  process.stdout.write(`${values.output ?? `offline/${name}`}: ${Math.ceil(bytes.length / 1000)} KB\n`);
  sayIfProvisional(site);
});

type Fail = (reason: string, rule: string) => never;

function extractFrom(make: () => Extract, fail: Fail): Extract {
  try {
    return make();
  } catch (error) {
    if (error instanceof RangeError) return fail(error.message, 'no-place');
    throw error;
  }
}
