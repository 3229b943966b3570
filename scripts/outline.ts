import { fileArguments } from './file-arguments.ts';
import { printOutline } from './print-outline.ts';
import { run } from './say.ts';

await run(() => {
  const { name, options } = fileArguments('outline', process.argv.slice(2), [], ['join-lines']);
  return printOutline(name, process.env['INIT_CWD'] ?? process.cwd(), { join: options.has('join-lines'), tree: process.stdout.isTTY });
});
