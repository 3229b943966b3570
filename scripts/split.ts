import { run } from './say.ts';
import { writeSplit } from './write-split.ts';

await run(() => writeSplit());
