import { vi } from 'vitest';

/** Serves a test files of its own, by their names or paths without the ending, in the place of those that a site has beside its search; modules load anew. What it stubs is undone by `vi.unstubAllGlobals`. */
export function serveFiles(files: Readonly<Record<string, unknown>>): void {
  const fileAt = (url: string): unknown => {
    const parts = decodeURIComponent(url)
      .replace(/\.json$/, '')
      .split('/');
    const name = parts.map((_, at) => parts.slice(at).join('/')).find((path) => path in files);
    return files[name ?? ''];
  };
  vi.stubGlobal('fetch', (url: string) => Promise.resolve(new Response(JSON.stringify(fileAt(url)))));
  vi.resetModules();
}
