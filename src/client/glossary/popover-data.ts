import type { PopoverData } from '#glossary/popover.ts';
import { fetchJson } from '../page/fetch-json.ts';

/** Returns what fetches the definitions of a page: once, and anew after a failure. It rejects where they do not come. */
export function popoverDataFrom(address: string): () => Promise<PopoverData> {
  let data: Promise<PopoverData> | undefined;
  return () => {
    data = data || fetchJson(address);
    data.catch(() => (data = undefined));
    return data;
  };
}
