import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';

/**
 * Returns the folder of the package that a module of a bundle comes from; undefined for a module of ours. The few lines
 * that the bundler adds of itself, as `\0vite/preload-helper.js`, come from it.
 */
export function packageOf(id: string, root: string): string | undefined {
  const [, bundler] = /^\0(vite|rolldown)\//.exec(id) ?? [];
  if (bundler !== undefined) return join(root, 'node_modules', bundler);
  return /^(.*\/node_modules\/(?:@[^/]+\/)?[^/]+)\//.exec(id.split('\\').join('/').replace(/^\0/, ''))?.[1];
}

/** Returns a plugin that writes down whose packages are in what browsers load, in `.cache/shipped/`, for the notices of their licences. */
export function shippedPackages(environment: 'client' | 'search'): Plugin {
  return {
    name: 'shipped-packages',
    generateBundle(_, bundle) {
      const { name, config } = this.environment;
      if (name !== 'client') return;
      const modules = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []));
      const packages = new Set(modules.flatMap((id) => packageOf(id, config.root) ?? []));
      const folder = join(config.root, '.cache/shipped');
      mkdirSync(folder, { recursive: true });
      writeFileSync(join(folder, `${environment}.json`), `${JSON.stringify([...packages].sort())}\n`);
    },
  };
}
