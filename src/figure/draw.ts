import { initWasm, Resvg } from '@resvg/resvg-wasm';

/** What a drawing of pictures needs: the program that draws, and the faces of its letters as TrueType. */
export interface DrawingTools {
  wasm: Uint8Array;
  faces: Uint8Array[];
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

/** Draws an SVG as PNG, as wide as it says or as is asked: the same SVG gives the same bytes. */
export async function draw(svg: string, { wasm, faces }: DrawingTools, width?: number): Promise<Uint8Array> {
  await startDrawing(wasm);
  return new Resvg(svg, {
    font: { fontBuffers: faces, loadSystemFonts: false, defaultFontFamily: 'Noto Serif SC' },
    ...(width !== undefined && { fitTo: { mode: 'width', value: width } }),
  })
    .render()
    .asPng();
}
