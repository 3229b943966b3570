// Kept from bundlers, which would take a file beside the module for one of theirs.
const here: string = import.meta.url;

/** The root of the site, two steps above the modules of the engine. */
export const root: string = new URL('../', here).href;

/** Fetches a file of the engine's data; rejects where it cannot be had. */
export async function readData(name: string): Promise<unknown> {
  const response = await fetch(new URL(name, here).href);
  if (!response.ok) throw new Error(String(response.status));
  return response.json();
}
