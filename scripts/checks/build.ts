import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { root } from '../root.ts';

// What the test runner sets for its own tests would otherwise reach the build: BASE_URL is a base path to Astro.
const runner = ['NODE_ENV', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL', 'TEST'];

/** The environment of a build outside the test runner. */
export function buildEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !runner.includes(name) && !name.startsWith('VITEST')));
}

/** Builds the site as `npm run build` does, into dist/ or another folder; a build that fails throws with all it said. */
export function build(folder?: string, env: NodeJS.ProcessEnv = {}): void {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/build.ts'), ...(folder ? ['--outDir', folder] : [])],
    {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      env: { ...buildEnvironment(), ...env },
    },
  );
  if (status !== 0) throw new Error(`\`npm run build\` failed, so there is nothing to check. It said:\n${stdout}${stderr}`);
}
