import { parseArgs } from 'node:util';
import { addReport } from './add-report.ts';
import { run } from './say.ts';

/** Adds a report: `npm run add -- FILE [--slug ningbo-2019] [--join-lines] [--date 2026-12-01]`; without a day, today. */
await run(() => {
  const { values, positionals } = parseArgs({
    options: { slug: { type: 'string' }, 'join-lines': { type: 'boolean', default: false }, date: { type: 'string' } },
    allowPositionals: true,
  });
  return addReport(positionals[0], process.env['INIT_CWD'] ?? process.cwd(), {
    slug: values.slug,
    join: values['join-lines'],
    day: values.date ?? new Date().toISOString().slice(0, 10),
  });
});
