import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';
import { LongestFirst } from './scripts/checks/longest-first.ts';

export default defineConfig({
  test: {
    // Much of the time of a browser is waiting for its frames, so that a worker more than there are cores is used too.
    maxWorkers: Math.ceil(availableParallelism() * 1.5),
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: {
          name: 'units',
          include: ['{src,scripts}/**/*.test.ts'],
          exclude: ['scripts/checks/{dist,browser}/**'],
          // Files share the modules that their worker has read: a file that wants a module anew asks for it.
          isolate: false,
          testTimeout: 60_000,
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['scripts/checks/{dist,browser}/*.test.ts'],
          globalSetup: 'scripts/checks/global-setup.ts',
          // Files share the browsers of their worker, and the pages that it has read.
          isolate: false,
          testTimeout: 240_000,
          hookTimeout: 300_000,
        },
      },
    ],
  },
});
