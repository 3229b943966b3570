import { fileURLToPath } from 'node:url';
import type { BuildEnvironmentOptions, PluginOption } from 'vite';
import { build } from 'vite';
import { root } from './root.ts';

/** How modules are divided and named, beside being made small. */
type Output = Exclude<NonNullable<BuildEnvironmentOptions['rolldownOptions']>['output'], readonly unknown[] | undefined>;

/**
 * Returns a module of this project, by its path from the top of it, as modules for browsers that are no script of a page:
 * their code by their file names, the first of them named as said.
 */
export async function browserModules(
  name: string,
  path: string,
  output: Output = {},
  plugins: PluginOption[] = [],
): Promise<Map<string, string>> {
  const folder = fileURLToPath(root);
  const result = await build({
    root: folder,
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    plugins,
    build: {
      write: false,
      target: 'chrome80',
      modulePreload: false,
      lib: { entry: { [name]: folder + path }, formats: ['es'] },
      // A library is left in long form unless its output says otherwise.
      rolldownOptions: { output: { minify: true, ...output } },
    },
  });
  const [first] = Array.isArray(result) ? result : [result];
  const files = first && 'output' in first ? first.output : [];
  return new Map(files.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file.code] as const] : [])));
}
