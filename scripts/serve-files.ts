import { vi } from 'vitest';

/** Serves a test files of its own, by their names, in the place of those that a site has beside its search; modules load anew. What it stubs is undone by `vi.unstubAllGlobals`. */
export function serveFiles(files: Readonly<Record<string, unknown>>): void {
  vi.stubGlobal('fetch', (url: string) => Promise.resolve(new Response(JSON.stringify(files[/(\w+)\.json$/.exec(url)?.[1] ?? '']))));
  vi.resetModules();
}
