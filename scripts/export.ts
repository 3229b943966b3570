import { parseArgs } from 'node:util';
import { VFile } from 'vfile';
import { urlsOf } from '#address/url.ts';
import { formats } from '#export/formats.ts';
import { readEditions } from './content.ts';
import { run } from './say.ts';
import { builtSite } from './site.ts';

/** Prints a unit of a report in a form of its own: `npm run --silent export -- markdown wenzhou-2018 r2.3 [--lang en]`. Writes nothing. */
await run(() => {
  const { values, positionals } = parseArgs({ options: { lang: { type: 'string', default: 'zh' } }, allowPositionals: true });
  const [name = '', slug = '', id] = positionals;
  const file = new VFile({ path: 'export' });
  const start = { line: 1, column: 1 };
  const usage = `Say: npm run --silent export -- FORMAT REPORT [ID] [--lang zh|en]; FORMAT is one of ${formats.map((format) => format.name).join(', ')}.`;
  const format = formats.find((one) => one.name === name) ?? file.fail(`“${name}” is no format. ${usage}`, start, 'export:no-format');
  const editions = readEditions();
  const edition =
    editions.find((one) => one.slug === slug) ??
    file.fail(`There is no report “${slug}”. There are ${editions.map((one) => one.slug).join(', ')}.`, start, 'export:no-report');
  const locale =
    values.lang === 'zh' || values.lang === 'en'
      ? values.lang
      : file.fail(`“${values.lang}” is no language. ${usage}`, start, 'export:no-language');
  const units =
    id === undefined
      ? edition.works
      : [
          edition.units.get(id) ??
            file.fail(`${slug} has no unit “${id}”. \`npm run outline\` shows what it has.`, start, 'export:no-unit'),
        ];
  const urls = urlsOf(builtSite());
  const made = new Set(units.flatMap((unit) => format.make({ edition, unit, locale, urls }) ?? []));
  if (made.size === 0)
    file.fail(
      `${id ?? slug} cannot be had as ${name}, language ${locale}: references need a title and a date, words a translation.`,
      start,
      'export:nothing',
    );
  process.stdout.write([...made].join('\n'));
});
