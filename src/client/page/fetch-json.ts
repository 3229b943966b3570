/** Fetches a file of data of this site; rejects, naming it, where it cannot be had. */
export async function fetchJson<Data>(address: string): Promise<Data> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return answer.json() as Promise<Data>;
}
