import type { LayerData } from '#origins/layer.ts';

/** Returns what the layer of a page shows, from the file that its switch names; rejects where it cannot be had. */
export async function loadLayer({ dataset }: HTMLElement): Promise<LayerData> {
  const address = dataset['from'] ?? '';
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json() as Promise<LayerData>;
}
