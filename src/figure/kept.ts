import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** How many bytes of a kept file are the hash of the others. */
const hashed = 32;

/**
 * Returns bytes that are kept in a folder under a name. Where none are there as they were laid there, makes them and keeps
 * them. The folder may be thrown away at any time.
 */
export async function keptIn(folder: string, name: string, make: () => Promise<Uint8Array>): Promise<Uint8Array> {
  const path = join(folder, name);
  const found = wholeAt(path);
  if (found) return found;
  const bytes = await make();
  mkdirSync(folder, { recursive: true });
  const part = `${path}.${process.pid}.part`;
  writeFileSync(part, Buffer.concat([hashOf(bytes), bytes]));
  renameSync(part, path);
  return bytes;
}

function wholeAt(path: string): Uint8Array | undefined {
  try {
    const file = readFileSync(path);
    const bytes = file.subarray(hashed);
    return hashOf(bytes).equals(file.subarray(0, hashed)) ? bytes : undefined;
  } catch {
    return undefined;
  }
}

function hashOf(bytes: Uint8Array): Buffer {
  return createHash('sha256').update(bytes).digest();
}
