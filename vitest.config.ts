import { defineConfig } from 'vitest/config';
import { LongestFirst } from './scripts/checks/longest-first.ts';

export default defineConfig({
  test: {
    // A build and a browser each keep about one core busy, so that two files at once take half the time.
    maxWorkers: '100%',
    // Files share the modules and the browsers of their worker; none changes what another reads.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        extends: true,
        test: { name: 'units', include: ['{src,scripts}/**/*.test.ts'], exclude: ['scripts/checks/{dist,browser}/**'] },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['scripts/checks/{dist,browser}/*.test.ts'],
          globalSetup: 'scripts/checks/global-setup.ts',
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
