let files: Record<string, unknown> | undefined;

/** Returns a file of data that the page holds, by its path from the root of the site; throws where it holds none. */
export function readFile(path: string): unknown {
  files = files || (JSON.parse(document.getElementById('files')?.textContent ?? '{}') as Record<string, unknown>);
  if (files[path] === undefined) throw new Error(`${path} is not in the file.`);
  return files[path];
}
