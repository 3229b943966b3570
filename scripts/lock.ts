import { closeSync, linkSync, mkdirSync, openSync, readFileSync, renameSync, unlinkSync, writeSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname, join } from 'node:path';
import { VFile } from 'vfile';
import { current } from './current.ts';
import { onDisk } from './disk-errors.ts';
import { root } from './root.ts';

/** Who holds a lock. A process is known by its number and its start, since numbers are given again. */
interface Holder {
  verb: string;
  pid: number;
  started: string | undefined;
  host: string;
  since: string;
}

/** Names the process that holds the lock to those that it starts, which work under it. */
const heldBy = 'PROJECT_LOCK';

/**
 * Takes the lock of the project until this process ends: builds share the folder .astro/, which Astro lets nobody move,
 * and verbs read what others write. Throws a message where another process holds it; what a dead one left is taken over.
 * A process that was started by the holder works under its lock.
 */
export function lockProject(verb: string, lock = join(root, '.cache/lock')): void {
  const mine: Holder = { verb, pid: process.pid, started: startOf(process.pid), host: hostname(), since: new Date().toISOString() };
  for (;;) {
    if (take(lock, JSON.stringify(mine))) break;
    const text = current(lock);
    const holder = text === undefined ? undefined : toHolder(text);
    if (holder && process.env[heldBy] === String(holder.pid)) return;
    if (holder && isAlive(holder)) sayBusy(holder);
    if (text !== undefined) takeAway(lock, text);
  }
  process.env[heldBy] = String(process.pid);
  process.once('exit', () => unlinkSync(lock));
}

/** Makes the lock with all that it says in one step, so that nobody reads half of it; false where there is one. */
function take(lock: string, text: string): boolean {
  const draft = `${lock}.${process.pid}`;
  onDisk(lock, () => {
    mkdirSync(dirname(lock), { recursive: true });
    const file = openSync(draft, 'w');
    writeSync(file, text);
    closeSync(file);
  });
  try {
    linkSync(draft, lock);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    unlinkSync(draft);
  }
}

/** Removes the lock of a dead process; one that another process has taken in between is put back. */
function takeAway(lock: string, text: string): void {
  const aside = `${lock}.${process.pid}.aside`;
  try {
    renameSync(lock, aside);
  } catch {
    return;
  }
  if (current(aside) !== text) linkSync(aside, lock);
  unlinkSync(aside);
}

function toHolder(text: string): Holder | undefined {
  try {
    return JSON.parse(text) as Holder;
  } catch {
    return undefined;
  }
}

function isAlive({ pid, started, host }: Holder): boolean {
  if (host !== hostname()) return true;
  try {
    process.kill(pid, 0);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ESRCH') return false;
  }
  return started === undefined || startOf(pid) === started;
}

/** When a process started, as the system counts it; undefined where it does not tell (it needs /proc), or the process has ended. */
function startOf(pid: number): string | undefined {
  try {
    // The name of the program, in brackets, may hold anything.
    const [state, ...fields] = readFileSync(`/proc/${pid}/stat`, 'utf8')
      .replace(/^[^]*\) /, '')
      .split(' ');
    return state === 'Z' ? undefined : fields[18];
  } catch {
    return undefined;
  }
}

function sayBusy({ verb, pid, host, since }: Holder): never {
  const elsewhere = host === hostname() ? '' : ` of the machine ${host}`;
  const remedy = elsewhere
    ? 'Wait until it has ended, and say the same again; where you know that it has, remove this file first.'
    : `Wait until it has ended, or end it with \`kill ${pid}\`, and say the same again.`;
  return new VFile({ path: '.cache/lock' }).fail(
    `\`npm run ${verb}\` is at work on this project (process ${pid}${elsewhere}, since ${since}), and two at once would spoil each other's files. ${remedy}`,
    { line: 1, column: 1 },
    'project:busy',
  );
}
