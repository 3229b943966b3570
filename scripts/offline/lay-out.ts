import { join } from 'node:path';
import { root } from '../root.ts';
import { writeTogether } from '../write-together.ts';

/** Writes copies that one carries away into offline/ by their names, all of them or none, and says how large each is. */
export function layOut(copies: ReadonlyMap<string, Uint8Array>): void {
  writeTogether(new Map([...copies].map(([name, bytes]) => [join(root, 'offline', name), bytes])));
  for (const [name, bytes] of copies) process.stdout.write(`offline/${name}: ${(bytes.length / 1e6).toFixed(1)} MB\n`);
}
