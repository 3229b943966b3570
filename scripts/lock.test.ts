import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { root } from './root.ts';

const folder = mkdtempSync(join(tmpdir(), 'lock-'));
afterAll(() => rmSync(folder, { recursive: true }));

const module = (name: string): string => JSON.stringify(pathToFileURL(join(root, 'scripts', name)).href);
/** A verb that takes the lock, says so, and holds it until it is told to end. */
const verb = `
  import { lockProject } from ${module('lock.ts')};
  import { run } from ${module('say.ts')};
  await run(() => {
    lockProject('build', process.env.LOCK);
    process.stdout.write('mine\\n');
    if (process.env.HOLD) setInterval(() => undefined, 1000);
  });
`;
const args = ['--input-type=module', '--eval', verb];

function runVerb(lock: string, more: NodeJS.ProcessEnv = {}): { status: number | null; stdout: string; stderr: string } {
  return spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8', env: { ...process.env, LOCK: lock, ...more } });
}

async function holding(lock: string): Promise<{ pid: number; kill: () => Promise<void> }> {
  const child = spawn(process.execPath, args, { cwd: root, env: { ...process.env, LOCK: lock, HOLD: '1' } });
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  await new Promise((resolve) => child.stdout.once('data', resolve));
  return {
    pid: child.pid ?? 0,
    kill: async () => {
      child.kill('SIGKILL');
      await ended;
    },
  };
}

/** What a process would have left that held the lock. */
const left = (pid: number, more: object = {}): string =>
  JSON.stringify({ verb: 'edition', pid, host: hostname(), since: '2026-11-29T05:00:00.000Z', ...more });

test('a second verb is told who is at work, in one line; what a killed one left is taken over, and goes with its holder', async () => {
  const lock = join(folder, 'one/lock');
  const first = await holding(lock);
  const second = runVerb(lock);
  expect(second).toMatchObject({ status: 1, stdout: '' });
  expect(second.stderr).toMatch(/^\.cache\/lock:1:1: `npm run build` is at work [^\n]+ \(project:busy\)\n$/);
  expect(second.stderr).toContain(`(process ${first.pid}, since 20`);
  expect(second.stderr).toContain(`\`kill ${first.pid}\``);
  await first.kill();
  expect(existsSync(lock)).toBe(true);
  expect(runVerb(lock)).toMatchObject({ status: 0, stdout: 'mine\n', stderr: '' });
  expect(readdirSync(join(folder, 'one'))).toEqual([]);
});

test('what a verb starts works under its lock, which stays', async () => {
  const lock = join(folder, 'two/lock');
  const first = await holding(lock);
  const before = readFileSync(lock, 'utf8');
  expect(runVerb(lock, { PROJECT_LOCK: String(first.pid) })).toMatchObject({ status: 0, stdout: 'mine\n' });
  expect(readFileSync(lock, 'utf8')).toBe(before);
  await first.kill();
});

test.skipIf(process.platform !== 'linux')('a number that was given to another process since is no holder', () => {
  const lock = join(folder, 'reused');
  writeFileSync(lock, left(process.pid, { started: '1' }));
  expect(runVerb(lock)).toMatchObject({ status: 0, stdout: 'mine\n' });
});

test('a lock that says nothing is taken over; one of another machine is left, and it is said how to be rid of it', () => {
  const lock = join(folder, 'odd');
  writeFileSync(lock, '');
  expect(runVerb(lock).status).toBe(0);
  writeFileSync(lock, left(1, { host: 'elsewhere' }));
  const { status, stderr } = runVerb(lock);
  expect(status).toBe(1);
  expect(stderr).toContain('`npm run edition` is at work on this project (process 1 of the machine elsewhere,');
  expect(stderr).toContain('remove this file first');
});

test('of many that find a dead lock at once, one has it at a time', async () => {
  const lock = join(folder, 'many/lock');
  await (await holding(lock)).kill();
  const children = Array.from({ length: 4 }, () =>
    spawn(process.execPath, args, { cwd: root, env: { ...process.env, LOCK: lock, HOLD: '1' } }),
  );
  const heard = children.map(
    (child) =>
      new Promise<string>((resolve) => {
        child.stdout.once('data', (bytes: Buffer) => resolve(bytes.toString()));
        child.once('close', () => resolve('refused'));
      }),
  );
  expect((await Promise.all(heard)).sort()).toEqual(['mine\n', 'refused', 'refused', 'refused']);
  for (const child of children) child.kill('SIGKILL');
});
