import { join } from 'node:path';
import { VFileMessage } from 'vfile-message';
import { current } from './current.ts';
import { failIfLinkedOut } from './links-out.ts';
import { root } from './root.ts';
import { sayWarnings, toLine } from './say.ts';
import { readProjects } from './project.ts';
import { failIfOriginalAltered } from './read-text.ts';
import { splitProjects } from './splitting.ts';

/** Returns where content/ is not what the seeds give, a line each, or why they cannot be split; prints the warnings of the seeds. */
export function sourceProblems(): string[] {
  try {
    failIfLinkedOut(root);
    for (const { info, slug } of readProjects()) failIfOriginalAltered(info, slug);
    return splitProjects().flatMap(({ folder, slug, file, files, stale }) => {
      sayWarnings(file);
      const other = [...files].filter(([name, text]) => current(join(folder, name)) !== text);
      return [
        ...stale.map((path) => `${path}: The seed does not give this file. Run \`npm run split\`.`),
        ...other.map(([name]) => `content/reports/${slug}/${name}: This is not what the seed gives. Run \`npm run split\`.`),
      ];
    });
  } catch (error) {
    if (!(error instanceof VFileMessage)) throw error;
    return [toLine(error.file ?? '', error)];
  }
}
