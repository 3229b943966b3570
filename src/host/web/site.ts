/** Whether the site is read in a copy that has no address of its own. */
export const isCopy = false;

/** Returns the address of a page by its path from the root of the site, which stands at the base. */
export function addressAt(base: string, path: string): string {
  return base + path;
}

/** Returns the path of the page that is read, from the root of the site. */
export function pathHere(base: string): string {
  return location.pathname.slice(base.length);
}

/** Fetches a file of data of the site; rejects, naming it, where it cannot be had. */
export async function readJson<Data>(address: string): Promise<Data> {
  return (await read(address)).json() as Promise<Data>;
}

/** Fetches a page of the site; rejects, naming it, where it cannot be had. */
export async function readPage(address: string): Promise<Document> {
  return new DOMParser().parseFromString(await (await read(address)).text(), 'text/html');
}

async function read(address: string): Promise<Response> {
  // From where the page is read, which need not be where the site says that it stands.
  const { pathname } = new URL(address, location.href);
  const answer = await fetch(pathname);
  if (!answer.ok) throw new Error(`${pathname}: ${answer.status}`);
  return answer;
}
