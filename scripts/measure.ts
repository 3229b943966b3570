import { spawn } from 'node:child_process';
import { readFileSync, readdirSync } from 'node:fs';

/** What a command took. */
export interface Cost {
  /** Processor time of the command and of all that it started, in seconds. */
  cpu: number;
  /** The most memory that they held at one time, in bytes; undefined where the machine does not tell (it needs /proc). */
  memory: number | undefined;
}

/** How often the memory is looked at, in milliseconds: looking takes processor time from what is measured. */
const lookEvery = 200;

/** How much of what a command that failed has said is told: a build names every page. */
const lastLines = 60;

/** Runs a command and says what it took; a command that fails throws with the last of what it said. */
export async function measure(command: string[], env: NodeJS.ProcessEnv): Promise<Cost> {
  // The shell counts the time of all its children, which Node does not.
  const shell = spawn('sh', ['-c', '"$@"; ended=$?; echo; times; exit $ended', 'sh', ...command], { env });
  let said = '';
  shell.stdout.on('data', (bytes: Buffer) => (said += bytes.toString()));
  shell.stderr.on('data', (bytes: Buffer) => (said += bytes.toString()));
  let memory: number | undefined;
  const look = setInterval(() => {
    const now = memoryOf(shell.pid ?? 0);
    if (now !== undefined) memory = Math.max(memory ?? 0, now);
  }, lookEvery);
  const status = await new Promise<number | null>((resolve) => shell.on('close', resolve));
  clearInterval(look);
  if (status !== 0) throw new Error(`\`${command.join(' ')}\` failed. It said at last:\n${said.split('\n').slice(-lastLines).join('\n')}`);
  return { cpu: secondsIn(said.trimEnd().split('\n').pop() ?? ''), memory };
}

/** Seconds in the shell's words for user and system time: `0m4.250s 0m1.720s`. */
function secondsIn(words: string): number {
  return [...words.matchAll(/(\d+)m([\d.]+)s/g)].reduce((sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds), 0);
}

function memoryOf(top: number): number | undefined {
  try {
    const parents = new Map(
      readdirSync('/proc')
        .filter((name) => /^\d+$/.test(name))
        .flatMap(parentOf),
    );
    const isBelow = (id: number): boolean => id === top || (parents.has(id) && isBelow(parents.get(id) ?? 0));
    return [...parents.keys()].filter(isBelow).reduce((sum, id) => sum + residentOf(id), 0);
  } catch {
    return undefined;
  }
}

function parentOf(id: string): [number, number][] {
  const parent = /^PPid:\s+(\d+)/m.exec(statusOf(id))?.[1];
  return parent === undefined ? [] : [[Number(id), Number(parent)]];
}

function residentOf(id: number): number {
  return Number(/^VmRSS:\s+(\d+)/m.exec(statusOf(String(id)))?.[1] ?? 0) * 1024;
}

function statusOf(id: string): string {
  try {
    return readFileSync(`/proc/${id}/status`, 'utf8');
  } catch {
    // The process ended while it was being looked at.
    return '';
  }
}
