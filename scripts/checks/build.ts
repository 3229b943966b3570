import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from '../root.ts';

/** How a script ended, and all that it said. */
export interface Ran {
  status: number | null;
  said: string;
}

// What the test runner sets for its own tests would otherwise reach the build: BASE_URL is a base path to Astro.
const runner = ['NODE_ENV', 'MODE', 'DEV', 'PROD', 'SSR', 'BASE_URL', 'TEST'];

/** Runs a script of the project, or of a copy of it in another folder, outside the environment of the test runner. */
export function run(folder: string, script: string, args: string[] = [], env: NodeJS.ProcessEnv = {}): Ran {
  return runFile(folder, join('scripts', script), args, env);
}

function runFile(folder: string, file: string, args: string[], env: NodeJS.ProcessEnv): Ran {
  const outside = Object.entries(process.env).filter(([name]) => !runner.includes(name) && !name.startsWith('VITEST'));
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, file), ...args], {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    env: { ...Object.fromEntries(outside), ...env },
  });
  return { status, said: stdout + stderr };
}

/** Builds the site as `npm run build` does, into dist/ or another folder. Returns all that it said; throws it where the build failed. */
export function build(outDir?: string, env: NodeJS.ProcessEnv = {}): string {
  const { status, said } = run(root, 'build.ts', outDir ? ['--outDir', outDir] : [], env);
  if (status !== 0) throw new Error(`\`npm run build\` failed, so there is nothing to check. It said:\n${said}`);
  return said;
}

/** Splits the seeds of a copy of the project and builds it. Throws all that the script said that failed. */
export function splitAndBuild(copy: string): void {
  for (const script of ['split.ts', 'build.ts']) {
    const { status, said } = run(copy, script);
    if (status !== 0) throw new Error(`${script} failed in a changed copy of the project. It said:\n${said}`);
  }
}

/**
 * Runs every check over the dist/ of a built copy of the project, as the copy's own tests, but those that build a site
 * themselves. Throws all that the test runner said where one fails.
 */
export function checkBuilt(copy: string): void {
  writeFileSync(join(copy, 'vitest.config.ts'), `export default ${JSON.stringify({ test: { isolate: false, testTimeout: 120_000 } })};\n`);
  const folder = 'scripts/checks/dist';
  const files = readdirSync(join(copy, folder)).filter(
    (name) => name.endsWith('.test.ts') && !readFileSync(join(copy, folder, name), 'utf8').includes("'../build.ts'"),
  );
  const args = ['run', '--reporter=dot', ...files.map((name) => `${folder}/${name}`)];
  const { status, said } = runFile(copy, 'node_modules/vitest/vitest.mjs', args, { NO_COLOR: '1' });
  if (status !== 0) throw new Error(`The checks over a changed copy of the project failed. They said:\n${said}`);
}
