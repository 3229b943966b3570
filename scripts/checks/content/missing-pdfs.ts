import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { reportFiles } from '#edition/report-files.ts';
import type { ContentFiles } from '#schemas/read.ts';
import type { Problem } from './problem.ts';

/** Returns which PDFs a printed.json names that do not lie in the folder of all PDFs: pages would offer them. */
export function missingPdfs(files: ContentFiles, folder: string): Problem[] {
  return reportFiles(files).flatMap(({ slug, printed }) =>
    (printed?.files ?? [])
      .filter(({ file }) => !existsSync(join(folder, file)))
      .map(({ file }) => ({
        file: `content/reports/${slug}/printed.json`,
        id: file,
        rule: 'references',
        message: `There is no public/pdf/${file}, and pages would offer it. Run \`npm run pdf\`.`,
      })),
  );
}
