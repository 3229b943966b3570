import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'units', include: ['{src,scripts}/**/*.test.ts'], exclude: ['scripts/checks/{dist,browser}/**'] } },
      {
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
