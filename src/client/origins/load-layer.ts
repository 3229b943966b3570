import type { LayerData } from '#origins/layer.ts';
import { readJson } from '#host/site.ts';

/** Returns what the layer of a page shows, from the file that its switch names; rejects where it cannot be had. */
export function loadLayer({ dataset }: HTMLElement): Promise<LayerData> {
  return readJson(dataset['from'] ?? '');
}
