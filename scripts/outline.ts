import { printOutline } from './print-outline.ts';
import { run } from './say.ts';

await run(() => printOutline(process.argv[2], process.env['INIT_CWD'] ?? process.cwd()));
