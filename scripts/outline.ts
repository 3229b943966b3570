import { createHash } from 'node:crypto';
import { isAbsolute, resolve } from 'node:path';
import { VFile } from 'vfile';
import { outlineOf } from '#report/outline-of.ts';
import { parse } from '#report/parse.ts';
import { readProjects } from './project.ts';
import { readBytes } from './root.ts';
import { run } from './say.ts';

/** Prints what the splitter sees in a text file, as JSON; writes nothing. */
await run(() => {
  const name = process.argv[2];
  const file = new VFile({ path: name ?? 'FILE' });
  if (name === undefined || name === '') {
    file.fail('No file was named. Say which: npm run --silent outline -- FILE', { line: 1, column: 1 }, 'outline:no-file');
  }
  const path = isAbsolute(name ?? '') ? (name ?? '') : resolve(process.env['INIT_CWD'] ?? process.cwd(), name ?? '');
  readBytes(path, file);
  const sha256 = createHash('sha256')
    .update(file.value as Uint8Array)
    .digest('hex');
  const declared = readProjects().find((project) => project.sha256 === sha256)?.info;
  const tree = parse(file, declared);
  process.stdout.write(`${JSON.stringify(outlineOf(tree, file), null, 2)}\n`);
});
