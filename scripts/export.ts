import { parseArgs } from 'node:util';
import { VFile } from 'vfile';
import { urlsOf } from '#address/url.ts';
import type { Edition } from '#edition/types.ts';
import type { Format } from '#export/formats.ts';
import { formats } from '#export/formats.ts';
import { interchangeFormats } from '#export/interchange/formats.ts';
import { readEditions } from './content.ts';
import { writeInterchange } from './export-files.ts';
import { readSources } from './interchange-source.ts';
import { run } from './say.ts';
import { builtSite, sayIfProvisional } from './site.ts';
import { writeTogether } from './write-together.ts';
import { givenPath } from './given-path.ts';

const names = [...formats, ...interchangeFormats].map(({ name }) => name).join(', ');
const usage = `Say: npm run --silent export -- FORMAT REPORT [ID] [--lang zh|en] [-o FILE]; FORMAT is one of ${names}. ID and --lang are for ${formats.map(({ name }) => name).join(', ')}.`;
const file = new VFile({ path: 'export' });
const start = { line: 1, column: 1 };

/**
 * Gives a report, or a place of it, in a form of its own: `npm run --silent export -- markdown wenzhou-2018 r2.3 [--lang en]`,
 * `npm run export -- tmx wenzhou-2018 -o wenzhou.tmx`. Without `-o` it goes to the standard output.
 */
await run(async () => {
  const { values, positionals } = parseArgs({
    options: { lang: { type: 'string' }, output: { type: 'string', short: 'o' } },
    allowPositionals: true,
  });
  const [name = '', slug, id, ...more] = positionals;
  if (more.length > 0) file.fail(`“${more.join(' ')}” is one thing too many. ${usage}`, start, 'export:too-many');
  const { output } = values;
  const site = builtSite();
  const format = formats.find((one) => one.name === name);
  if (format) {
    const text = placeIn(format, named(new Map(readEditions().map((one) => [one.slug, one])), slug ?? ''), id, values.lang ?? 'zh');
    if (output === undefined) process.stdout.write(text);
    else writeTogether(new Map([[givenPath(output), new TextEncoder().encode(text)]]));
    return;
  }
  const whole =
    interchangeFormats.find((one) => one.name === name) ?? file.fail(`“${name}” is no format. ${usage}`, start, 'export:no-format');
  if (id !== undefined || values.lang !== undefined)
    file.fail(
      `${name} holds all of a report in both languages: leave out ${id === undefined ? '--lang' : `“${id}”`}.`,
      start,
      'export:whole',
    );
  const sources = readSources(site);
  const source = slug === undefined ? sources[0] : named(new Map(sources.map((one) => [one.edition.slug, one])), slug);
  await writeInterchange(whole, source, output);
  sayIfProvisional(site);
});

/** Returns a report by its slug. Throws a message where there is none. */
function named<Report>(reports: ReadonlyMap<string, Report>, slug: string): Report {
  const known = [...reports.keys()].join(', ');
  return reports.get(slug) ?? file.fail(`There is no report “${slug}”. There are ${known}. ${usage}`, start, 'export:no-report');
}

/** Returns a place of a report in a format, all its works where no id is given. Throws a message where it cannot be had. */
function placeIn(format: Format, edition: Edition, id: string | undefined, lang: string): string {
  const locale = lang === 'zh' || lang === 'en' ? lang : file.fail(`“${lang}” is no language. ${usage}`, start, 'export:no-language');
  const units =
    id === undefined
      ? edition.works
      : [
          edition.units.get(id) ??
            file.fail(`${edition.slug} has no unit “${id}”. \`npm run outline\` shows what it has.`, start, 'export:no-unit'),
        ];
  const urls = urlsOf(builtSite());
  const made = new Set(units.flatMap((unit) => format.make({ edition, unit, locale, urls }) ?? []));
  if (made.size === 0)
    file.fail(
      `${id ?? edition.slug} cannot be had as ${format.name}, language ${locale}: references need a title and a date, words a translation.`,
      start,
      'export:nothing',
    );
  return [...made].join('\n');
}
