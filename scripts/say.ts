import { VFileMessage } from 'vfile-message';
import type { VFile } from 'vfile';

/** Returns a message as an editor reads it, in one line: `file:line:column: what, why, what to do`. */
export function toLine(path: string, { line, column, reason, ruleId, source }: VFileMessage): string {
  const rule = ruleId ? ` (${source ?? ''}:${ruleId})` : '';
  return `${path}:${line ?? 1}:${column ?? 1}: ${reason}${rule}`.replace(/\p{Cc}+/gu, ' ');
}

/** Prints the warnings of a file to the error stream. */
export function sayWarnings(file: VFile): void {
  for (const message of file.messages) if (message.fatal !== true) process.stderr.write(`${toLine(file.path, message)}\n`);
}

/** Runs a verb; a problem that stops it is said in one line, with exit code 1. */
export async function run(verb: () => void | Promise<void>): Promise<void> {
  try {
    await verb();
  } catch (error) {
    process.exitCode = 1;
    if (!(error instanceof VFileMessage)) throw error;
    process.stderr.write(`${toLine(error.file ?? '', error)}\n`);
  }
}
