import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';

/** Returns what puts files back as they are now; one that is not there now is removed. */
export function keepFiles(paths: readonly string[]): () => void {
  const kept = paths.map((path) => ({ path, bytes: existsSync(path) ? readFileSync(path) : undefined }));
  return () => {
    for (const { path, bytes } of kept) {
      if (bytes) writeFileSync(path, bytes);
      else rmSync(path, { force: true });
    }
  };
}
