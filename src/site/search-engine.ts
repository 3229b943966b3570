import { browserModules } from './browser-modules.ts';
import { isSearchedAsMany } from './search-form.ts';
import { shippedPackages } from './shipped.ts';

let built: Promise<Map<string, string>> | undefined;

/** Returns the search engine as modules for browsers, by their file names: `search.js`, and what it loads later. Built once. */
export function searchModules(): Promise<Map<string, string>> {
  built ??= isSearchedAsMany().then((isMany) => buildEngine(isMany ? 'many/index' : 'index'));
  return built;
}

const readsAddresses =
  /\/(?:engine\/(?:address|gathered|passages|resolve)|address\/(?:find|read|nearest|parse|written-out|roman|assign))\.ts$/;

type Informed = (id: string) => { isEntry: boolean; importers: readonly string[] } | null;

/** Whether the engine has a module from the start: the entry imports it, or what the entry imports does. */
function beginsWith(id: string, infoOf: Informed, seen: Set<string> = new Set()): boolean {
  if (seen.has(id)) return false;
  seen.add(id);
  const info = infoOf(id);
  return info !== null && (info.isEntry || info.importers.some((importer) => beginsWith(importer, infoOf, seen)));
}

function buildEngine(entry: string): Promise<Map<string, string>> {
  return browserModules(
    'search',
    `src/search/engine/${entry}.ts`,
    {
      chunkFileNames: '[name].js',
      // What several modules need is one file: pressed together it is smaller than apart. What reads addresses is
      // needed by few queries, and what the engine does not begin with comes later.
      codeSplitting: {
        groups: [
          {
            debugName: 'shared',
            name: (id, context) => (beginsWith(id, (other) => context.getModuleInfo(other)) ? 'shared' : null),
            minShareCount: 2,
            priority: 3,
            test: (id) => !readsAddresses.test(id),
          },
          { name: 'later', minShareCount: 2, priority: 2, test: (id) => !readsAddresses.test(id) },
          { name: 'address', minShareCount: 2, priority: 1 },
        ],
      },
    },
    [shippedPackages('search')],
  );
}
