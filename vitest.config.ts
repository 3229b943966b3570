import { defineConfig } from 'vitest/config';
import { LongestFirst } from './scripts/checks/longest-first.ts';

export default defineConfig({
  test: {
    // A build and a browser each keep about one core busy, so that two files at once take half the time; three gain nothing.
    maxWorkers: '100%',
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
