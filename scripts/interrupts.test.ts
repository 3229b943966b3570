import type { ChildProcess } from 'node:child_process';
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import { afterAll, expect, test } from 'vitest';
import { current } from './current.ts';
import { root } from './root.ts';

const folder = mkdtempSync(join(tmpdir(), 'interrupts-'));
afterAll(() => rmSync(folder, { recursive: true }));

const interrupts = JSON.stringify(pathToFileURL(join(root, 'scripts/interrupts.ts')).href);

/** A script that says its number and lives on; it ends at a signal, or does not listen to any. */
function script(name: string, isDeaf: boolean): string {
  const path = join(folder, `${name}.mjs`);
  const deaf = isDeaf ? "process.on('SIGTERM', () => undefined);" : '';
  writeFileSync(path, `${deaf} process.stdout.write(process.pid + '\\n'); setInterval(() => undefined, 1000);`);
  return path;
}

interface Begun {
  parent: ChildProcess;
  child: number;
  ended: Promise<number | null>;
  undone: string;
}

/** A verb that runs the script and writes a file where it is interrupted, at the time when its child is at work. */
async function begun(name: string, isDeaf = false): Promise<Begun> {
  const undone = join(folder, `${name}.undone`);
  const verb = `
    import { writeFileSync } from 'node:fs';
    import { onInterrupt, runScript } from ${interrupts};
    onInterrupt(() => writeFileSync(${JSON.stringify(undone)}, 'once', { flag: 'a' }));
    await runScript(${JSON.stringify(script(name, isDeaf))}, [], process.env);
    process.stdout.write('went on');
  `;
  const parent = spawn(process.execPath, ['--input-type=module', '--eval', verb], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve) => parent.once('close', resolve));
  const child = Number(await new Promise<string>((resolve) => parent.stdout.once('data', (bytes: Buffer) => resolve(bytes.toString()))));
  return { parent, child, ended, undone };
}

/** Waits until a process is gone; a test that waits for ever fails by its time. */
async function gone(pid: number): Promise<void> {
  while (isAlive(pid)) await setTimeout(20);
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
  } catch {
    return false;
  }
  const stat = current(`/proc/${pid}/stat`);
  // One that has ended, and that nobody has asked about yet.
  return stat === undefined || !/\) Z /.test(stat);
}

test.each([
  ['SIGHUP', 129],
  ['SIGINT', 130],
  ['SIGTERM', 143],
] as const)('%s reaches the child, what was begun is undone once, and the exit code is %i', async (signal, code) => {
  const { parent, child, ended, undone } = await begun(signal);
  parent.kill(signal);
  parent.kill(signal);
  expect(await ended).toBe(code);
  expect(isAlive(child)).toBe(false);
  expect(readFileSync(undone, 'utf8')).toBe('once');
});

test('a child that does not listen is killed', async () => {
  const { parent, child, ended } = await begun('deaf', true);
  parent.kill('SIGTERM');
  expect(await ended).toBe(143);
  expect(isAlive(child)).toBe(false);
});

test('a parent that is killed leaves no child behind', async () => {
  const { parent, child, ended, undone } = await begun('killed');
  parent.kill('SIGKILL');
  expect(await ended).toBeNull();
  await gone(child);
  expect(existsSync(undone)).toBe(false);
});
