import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { DrawingTools } from '#figure/draw.ts';
import { woffToTtf } from '#text/woff-to-ttf.ts';
import { root } from './root.ts';

const bytesOf = (file: string): Uint8Array => readFileSync(fileURLToPath(import.meta.resolve(file)));

/** Returns what pictures are drawn with, out of the packages that bring it. */
export function drawingTools(): DrawingTools {
  return {
    wasm: bytesOf('@resvg/resvg-wasm/index_bg.wasm'),
    faces: ['chinese-simplified', 'latin'].map((set) =>
      woffToTtf(bytesOf(`@fontsource/noto-serif-sc/files/noto-serif-sc-${set}-400-normal.woff`)),
    ),
    kept: join(root, '.cache/pictures'),
  };
}
