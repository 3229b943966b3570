import { fileURLToPath } from 'node:url';
import wasm from '@resvg/resvg-wasm/index_bg.wasm?url&inline';
import han from '@fontsource/noto-serif-sc/files/noto-serif-sc-chinese-simplified-400-normal.woff?inline';
import latin from '@fontsource/noto-serif-sc/files/noto-serif-sc-latin-400-normal.woff?inline';
import type { DrawingTools } from '#figure/draw.ts';
import { woffToTtf } from '#text/woff-to-ttf.ts';
import { root } from './root.ts';

let tools: DrawingTools | undefined;

/** Returns what pictures are drawn with, out of the packages that bring it; unpacked once. */
export function drawingTools(): DrawingTools {
  tools ??= {
    wasm: bytesOf(wasm),
    faces: [han, latin].map((face) => woffToTtf(bytesOf(face))),
    kept: fileURLToPath(new URL('.cache/pictures', root)),
  };
  return tools;
}

function bytesOf(address: string): Uint8Array {
  return Buffer.from(address.slice(address.indexOf(',') + 1), 'base64');
}
