import { parseArgs } from 'node:util';
import { printOutline } from './print-outline.ts';
import { run } from './say.ts';

await run(() => {
  const { values, positionals } = parseArgs({ options: { 'join-lines': { type: 'boolean', default: false } }, allowPositionals: true });
  return printOutline(positionals[0], process.env['INIT_CWD'] ?? process.cwd(), {
    join: values['join-lines'],
    tree: process.stdout.isTTY,
  });
});
