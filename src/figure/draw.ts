import { createHash } from 'node:crypto';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { keptIn } from './kept.ts';

/** What a drawing of pictures needs. */
export interface DrawingTools {
  /** The program that draws. */
  wasm: Uint8Array;
  /** The faces of its letters as TrueType. */
  faces: Uint8Array[];
  /** The folder where what was drawn is kept; without one everything is drawn. */
  kept?: string;
}

let started: Promise<void> | undefined;

/** Makes ready what draws. */
export function startDrawing(wasm: Uint8Array): Promise<void> {
  started ??= initWasm(wasm).catch((error: unknown) => {
    // It is started once in a process, where this module may have been read anew.
    if (!String(error).includes('Already initialized')) throw error;
  });
  return started;
}

/** Returns an SVG drawn as PNG, as wide as it says or as is asked: the same SVG gives the same bytes, and is drawn once where pictures are kept. */
export async function draw(svg: string, tools: DrawingTools, width?: number): Promise<Uint8Array> {
  const anew = (): Promise<Uint8Array> => drawAnew(svg, tools, width);
  if (tools.kept === undefined) return anew();
  const name = createHash('sha256')
    .update(`${toolsHash(tools)} ${width ?? ''} ${svg}`)
    .digest('hex');
  return keptIn(tools.kept, `${name}.png`, anew);
}

async function drawAnew(svg: string, { wasm, faces }: DrawingTools, width: number | undefined): Promise<Uint8Array> {
  await startDrawing(wasm);
  const drawing = new Resvg(svg, {
    font: { fontBuffers: faces, loadSystemFonts: false, defaultFontFamily: 'Noto Serif SC' },
    ...(width !== undefined && { fitTo: { mode: 'width', value: width } }),
  });
  const image = drawing.render();
  const png = image.asPng();
  // The memory of the program has no collector.
  image.free();
  drawing.free();
  return png;
}

const hashes = new WeakMap<DrawingTools, string>();

/** Returns the hash of what draws, which differs with every release of the program and of the faces. */
function toolsHash(tools: DrawingTools): string {
  const hash =
    hashes.get(tools) ?? [tools.wasm, ...tools.faces].reduce((sum, bytes) => sum.update(bytes), createHash('sha256')).digest('hex');
  hashes.set(tools, hash);
  return hash;
}
