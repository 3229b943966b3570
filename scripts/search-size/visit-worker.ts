import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parentPort, workerData } from 'node:worker_threads';
import type { SizeEngine } from './engine.ts';
import { noteRequests } from './requests.ts';
import type { Answered, Visit } from './visit.ts';

const { folder, queries, rounds } = workerData as Visit;
const takeAsked = noteRequests(folder);
const engine = (await import(pathToFileURL(join(folder, 'search/search.js')).href)) as SizeEngine;
// The engine itself is asked for by the page, before anything is typed.
const { files: modules } = takeAsked();
const answers: Answered[] = [];
for (let round = 0; round < rounds; round++)
  for (const typed of queries) {
    const begun = performance.now();
    const [found, survey] = await Promise.all([engine.search(typed, { locale: 'zh' }), engine.survey?.(typed, { locale: 'zh' })]);
    const milliseconds = performance.now() - begun;
    const asked = takeAsked();
    const files = answers.length === 0 ? [...modules, ...asked.files] : asked.files;
    answers.push({
      typed,
      milliseconds,
      files,
      rounds: asked.rounds,
      survey,
      found: found.map(({ report, unit, how, hits }) => ({ report, unit, how, hits: hits.length })),
    });
  }
parentPort?.postMessage(answers);
