import { addReport } from './add-report.ts';
import { fileArguments } from './file-arguments.ts';
import { lockProject } from './lock.ts';
import { run } from './say.ts';

/** Adds a report: `npm run add -- FILE [--slug ningbo-2019] [--date 2026-12-01] [--join-lines]`; without a day, today. */
await run(() => {
  lockProject('add');
  const { name, options } = fileArguments('add', process.argv.slice(2), ['slug', 'date'], ['join-lines']);
  return addReport(name, process.env['INIT_CWD'] ?? process.cwd(), {
    slug: options.get('slug'),
    join: options.has('join-lines'),
    day: options.get('date') ?? new Date().toISOString().slice(0, 10),
  });
});
