import type { RenderingsData } from '#renderings/format.ts';
import { renderingColumns, renderingRows } from '#renderings/rows.ts';
import { toCsvFile } from '#text/csv.ts';

/** Returns every place of every concept as `/data/renderings.csv` gives it; `root` is what stands before the path of an address. */
export function toRenderingsCsv(data: RenderingsData, root: string): string {
  return toCsvFile([renderingColumns, ...renderingRows(data, root)]);
}
