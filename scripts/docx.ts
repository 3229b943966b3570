import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { VFile } from 'vfile';
import { styles } from '#citation/references.ts';
import { sets } from '#documents/making.ts';
import { wordFileOf } from '#export/copies.ts';
import { hasPlace } from '#export/extract.ts';
import { readEditions } from './content.ts';
import { givenPath } from './given-path.ts';
import { lockProject } from './lock.ts';
import { root } from './root.ts';
import { run } from './say.ts';
import { builtSite, sayIfProvisional } from './site.ts';
import { styleFor, wordOf } from './word-of.ts';
import { writeTogether } from './write-together.ts';

const usage = `Say: npm run docx -- REPORT [ID…] [--set ${sets.join('|')}] [--style ${styles.map(({ id }) => id).join('|')}] [-o FILE]; without an ID it is the whole report.`;

const start = { line: 1, column: 1 };

/** Makes a Word document of places of a report, or of all of it: `npm run docx -- wenzhou-2018 r2.3 s1.2.s3 --set table`. */
await run(async () => {
  const { values, positionals } = parseArgs({
    options: {
      set: { type: 'string', default: 'gongwen' },
      style: { type: 'string' },
      output: { type: 'string', short: 'o' },
    },
    allowPositionals: true,
  });
  const [slug = '', ...ids] = positionals;
  const file = new VFile({ path: 'docx' });
  const editions = readEditions();
  const edition =
    editions.find((one) => one.slug === slug) ??
    file.fail(`There is no report “${slug}”. There are ${editions.map((one) => one.slug).join(', ')}. ${usage}`, start, 'docx:no-report');
  const set =
    sets.find((one) => one === values.set) ?? file.fail(`“${values.set}” is no way to set a document. ${usage}`, start, 'docx:no-set');
  const style =
    styleFor(set, values.style) ?? file.fail(`“${values.style ?? ''}” is no style of references. ${usage}`, start, 'docx:no-style');
  if (set === 'english' && edition.info.translation === 'none')
    file.fail(`Nothing of ${slug} is translated.`, start, 'docx:no-translation');
  const lost = ids.find((id) => !hasPlace(edition, id));
  if (lost !== undefined) file.fail(`${slug} has no place “${lost}”. \`npm run outline\` shows what it has.`, start, 'docx:no-place');
  lockProject('docx');
  const site = builtSite();
  const whole = wordFileOf(edition, set);
  const name = ids.length === 0 ? whole : whole.replace(`.${set}.`, `-extracts.${set}.`);
  const bytes = await wordOf(edition, ids, set, site, style);
  writeTogether(new Map([[values.output === undefined ? join(root, 'offline', name) : givenPath(values.output), bytes]]));
  process.stdout.write(`${values.output ?? `offline/${name}`}: ${Math.ceil(bytes.length / 1000)} KB\n`);
  sayIfProvisional(site);
});
