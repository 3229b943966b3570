import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** Returns what is made in a folder that holds files for that long, by their paths within it; a path that ends with a slash is an empty folder. */
export function inFolder<Made>(files: Readonly<Record<string, string | Uint8Array>>, make: (folder: string) => Made): Made {
  const folder = mkdtempSync(join(tmpdir(), 'interchange-'));
  try {
    for (const [path, data] of Object.entries(files)) {
      const isFolder = path.endsWith('/');
      mkdirSync(isFolder ? join(folder, path) : dirname(join(folder, path)), { recursive: true });
      if (!isFolder) writeFileSync(join(folder, path), data);
    }
    return make(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
