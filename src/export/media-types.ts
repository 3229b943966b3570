/** What files are, by how their names end; of two endings the longer comes first. */
export const mediaTypes: Readonly<Record<string, string>> = {
  '.csl.json': 'application/vnd.citationstyles.csl+json; charset=utf-8',
  '.atom': 'application/atom+xml; charset=utf-8',
  '.bib': 'text/x-bibtex; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.docx': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  '.dtd': 'application/xml-dtd; charset=utf-8',
  '.epub': 'application/epub+zip',
  '.html': 'text/html; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.jsonl': 'application/jsonl; charset=utf-8',
  '.jsonld': 'application/ld+json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.ris': 'application/x-research-info-systems; charset=utf-8',
  '.rng': 'application/xml; charset=utf-8',
  '.sha256': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.tbx': 'application/x-tbx+xml; charset=utf-8',
  '.tgz': 'application/gzip',
  '.tmx': 'application/x-tmx+xml; charset=utf-8',
  '.tsv': 'text/tab-separated-values; charset=utf-8',
  '.ttl': 'text/turtle; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.utf8': 'text/tab-separated-values; charset=utf-8',
  '.webmanifest': 'application/manifest+json; charset=utf-8',
  '.woff2': 'font/woff2',
  '.xlsx': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

/** Returns what a file is, by its name; bytes of no known kind where the name does not say. */
export function mediaTypeOf(name: string): string {
  return Object.entries(mediaTypes).find(([ending]) => name.endsWith(ending))?.[1] ?? 'application/octet-stream';
}

/** Returns whether files of a type are text, which shrinks when it is packed. */
export function isText(type: string): boolean {
  return type.includes('charset=');
}

/** Returns what a file is, by its name, without its letters: `text/csv`. */
export function bareTypeOf(name: string): string {
  return mediaTypeOf(name).replace(/;.*/, '');
}
