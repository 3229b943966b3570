import { VFileMessage } from 'vfile-message';
import { VFile } from 'vfile';
import { toDiskMessage } from './disk-errors.ts';

/** Returns a message as an editor reads it, in one line: `file:line:column: what, why, what to do`. */
export function toLine(path: string, { line, column, reason, ruleId, source }: VFileMessage): string {
  const rule = ruleId ? ` (${source ?? ''}:${ruleId})` : '';
  return `${path}:${line ?? 1}:${column ?? 1}: ${reason}${rule}`.replace(/\p{Cc}+/gu, ' ');
}

/** Prints the warnings of a file to the error stream. */
export function sayWarnings(file: VFile): void {
  for (const message of file.messages) if (message.fatal !== true) process.stderr.write(`${toLine(file.path, message)}\n`);
}

/** Runs a verb; a problem that stops it is said in one line, with exit code 1 or another that is given. */
export async function run(verb: () => void | Promise<void>, failure = 1): Promise<void> {
  try {
    await verb();
  } catch (error) {
    process.exitCode = failure;
    const message = error instanceof VFileMessage ? error : (toArgumentsMessage(error) ?? toDiskMessage(error));
    if (!message) throw error;
    process.stderr.write(`${toLine(message.file ?? '', message)}\n`);
  }
}

/** Returns what `parseArgs` throws as a message. */
function toArgumentsMessage(error: unknown): VFileMessage | undefined {
  const { code, message } = error as NodeJS.ErrnoException;
  if (!(error instanceof Error) || code?.startsWith('ERR_PARSE_ARGS') !== true) return undefined;
  return new VFile({ path: 'npm run' }).message(`${message.replace(/\n[^]*/, '')}.`, { line: 1, column: 1 }, 'project:arguments');
}
