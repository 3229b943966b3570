import { lockProject } from './lock.ts';
import { run } from './say.ts';
import { writeSplit } from './write-split.ts';

await run(() => {
  lockProject('split');
  writeSplit();
});
