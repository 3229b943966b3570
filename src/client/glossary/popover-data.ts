import type { PopoverData } from '#glossary/popover.ts';
import { readJson } from '#host/site.ts';

/** Returns what fetches the definitions of a page: once, and anew after a failure. It rejects where they do not come. */
export function popoverDataFrom(address: string): () => Promise<PopoverData> {
  let data: Promise<PopoverData> | undefined;
  return () => {
    data = data || readJson(address);
    data.catch(() => (data = undefined));
    return data;
  };
}
