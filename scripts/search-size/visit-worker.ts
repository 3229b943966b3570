import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { Engine, Found } from '#search/engine/contract.ts';
import { noteRequests } from './requests.ts';
import type { Answered, Visit } from './visit.ts';

const { folder, queries, times, batches } = workerData as Visit;
const takeAsked = noteRequests(folder);
const engine = (await import(pathToFileURL(join(folder, 'search/search.js')).href)) as Engine;
// The engine itself is asked for by the page, before anything is typed.
const { files: modules } = takeAsked();
const answers: Answered[] = [];
for (let time = 0; time < times; time++)
  for (const typed of queries) {
    const begun = performance.now();
    const [found, survey] = await Promise.all([engine.search(typed, { locale: 'zh' }), engine.survey?.(typed, { locale: 'zh' })]);
    const milliseconds = performance.now() - begun;
    const asked = takeAsked();
    const following: Found[][] = [];
    for (let batch = 1; batch < Math.min(batches, survey?.batches ?? 1); batch++)
      following.push(await engine.search(typed, { locale: 'zh', batch }));
    takeAsked();
    const files = answers.length === 0 ? [...modules, ...asked.files] : asked.files;
    answers.push({
      typed,
      milliseconds,
      files,
      rounds: asked.rounds,
      survey,
      found: [found, ...following].map((pages) => pages.map(({ report, unit, how, hits }) => ({ report, unit, how, hits: hits.length }))),
    });
  }
parentPort?.postMessage(answers);
