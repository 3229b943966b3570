import { VFile } from 'vfile';

/**
 * Throws a message where the path of a folder has a character in which Astro and Vite do not build: they read a path as an
 * address (% # ?) or set it between quotation marks in code, and may leave out the style sheets without a word.
 */
export function failIfUnbuildable(folder: string): void {
  const [found] = /[%#?"\\\p{Cc}]/u.exec(folder) ?? [];
  if (found === undefined) return;
  new VFile({ path: folder }).fail(
    `The site cannot be built in a folder with ${JSON.stringify(found)} in its path: Astro and Vite read something else in it. Move the project, or rename the folder; blanks, ' and Chinese characters do no harm.`,
    { line: 1, column: 1 },
    'project:path',
  );
}
