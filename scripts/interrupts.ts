import type { ChildProcess, StdioOptions } from 'node:child_process';
import { spawn } from 'node:child_process';
import { pathToFileURL } from 'node:url';
import { join } from 'node:path';
import { root } from './root.ts';

const codes = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
type Interrupt = keyof typeof codes;

/** How long a child may take to end before it is killed, in milliseconds. */
const grace = 5000;

const children = new Map<ChildProcess, Promise<void>>();
const undoings = new Set<() => void>();
let isEnding = false;

/** Does something where this process is interrupted, after its children have ended, and ends it then; returns what takes that back. */
export function onInterrupt(undo: () => void): () => void {
  listen();
  undoings.add(undo);
  return () => undoings.delete(undo);
}

/** How a script ended, and what it said on its error stream, where that was kept. */
export interface Ended {
  status: number;
  errors: string;
}

/**
 * Runs a script of Node in the folder of the project to its end. It gets the signals that this process gets, and ends when
 * this process is killed. `keepErrors` keeps what it says on its error stream.
 */
export async function runScript(script: string, args: readonly string[], env: NodeJS.ProcessEnv, keepErrors = false): Promise<Ended> {
  listen();
  const stdio: StdioOptions = ['inherit', 'inherit', keepErrors ? 'pipe' : 'inherit', 'ipc'];
  const bound = ['--import', pathToFileURL(join(root, 'scripts/end-with-parent.ts')).href];
  const child = spawn(process.execPath, [...bound, script, ...args], { cwd: root, stdio, env });
  let errors = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => (errors += text));
  let status = 1;
  const closed = new Promise<void>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      status = code ?? 1;
      if (signal) errors += `${script} was ended from outside (${signal}).\n`;
      resolve();
    });
  });
  children.set(child, closed);
  await closed;
  children.delete(child);
  // What follows an interrupted step is no longer ours to do: the process ends as soon as everything is undone.
  if (isEnding) await new Promise(() => undefined);
  return { status, errors };
}

let isListening = false;
function listen(): void {
  if (isListening) return;
  isListening = true;
  for (const signal of Object.keys(codes) as Interrupt[]) process.on(signal, () => void end(signal));
}

async function end(signal: Interrupt): Promise<void> {
  if (isEnding) return;
  isEnding = true;
  const kill = setTimeout(() => children.forEach((_, child) => child.kill('SIGKILL')), grace);
  children.forEach((_, child) => child.kill(signal));
  await Promise.allSettled(children.values());
  clearTimeout(kill);
  for (const undo of [...undoings].reverse()) undo();
  process.exit(codes[signal]);
}
