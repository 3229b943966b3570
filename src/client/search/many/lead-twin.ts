import { leadTwinTo } from '../../page/lead-twin.ts';

/** What the address of the search says of what is asked. */
export interface Said {
  query: string;
  scope: string;
}

/** Leads the link to the other language to the same question; over another page that link is not the search's. */
export function leadTwin(page: HTMLElement, said: Said): void {
  if (page.closest('.search-overlay')) return;
  leadTwinTo(twinQuery(location.search, said));
}

/** Returns what the address of the other language asks: the same, in the same order and from the same report as here. */
export function twinQuery(here: string, { query, scope }: Said): string {
  const asked = new URLSearchParams(here);
  const parameters = { q: query.slice(0, 1500), in: scope, order: asked.get('order'), from: asked.get('from') };
  return new URLSearchParams(Object.entries(parameters).flatMap(([name, value]) => (value ? [[name, value]] : []))).toString();
}
