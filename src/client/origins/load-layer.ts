import type { LayerData } from '#origins/layer.ts';

/** Returns what the layer of a page shows; rejects where it cannot be had. */
export async function loadLayer(article: HTMLElement): Promise<LayerData> {
  const address = (article.dataset['terms'] ?? '').replace(/terms\.json$/, 'origins.json');
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json() as Promise<LayerData>;
}
