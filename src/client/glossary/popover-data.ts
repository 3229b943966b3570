import type { PopoverData } from '#glossary/popover.ts';

/** Returns what fetches the definitions of a page: once, and anew after a failure. It rejects where they do not come. */
export function popoverDataFrom(address: string): () => Promise<PopoverData> {
  let data: Promise<PopoverData> | undefined;
  return () => {
    data =
      data ||
      fetch(address).then((answer) => {
        if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
        return answer.json() as Promise<PopoverData>;
      });
    data.catch(() => (data = undefined));
    return data;
  };
}
