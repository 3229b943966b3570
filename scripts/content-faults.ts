import { join } from 'node:path';
import { dataOf, openFolder } from '#schemas/folder.ts';
import { filesFaults } from './checks/content/files.ts';
import { missingPdfs } from './checks/content/missing-pdfs.ts';
import { proseFaults } from './checks/content/prose.ts';
import { references } from './checks/content/references.ts';
import { contentFolder, readProse } from './content.ts';
import { toLine } from './say.ts';

/** What both the reading of a file and the parser of prose say: of its name and of its front matter. */
const ofTheFile: ReadonlySet<string> = new Set(['no-page', 'invalid-yaml', 'invalid-data']);

/**
 * Returns every fault of content/ for which no site can be made of it, as it was opened, a line each: what `npm run check` lists first and a
 * build stops at. What files name of each other is followed where each can be read.
 */
export function contentFaults(folder = contentFolder, opened = openFolder(folder)): string[] {
  const faults = filesFaults(opened);
  const told = new Set(faults.map(({ file }) => file));
  // Prose is parsed where its bytes are text; of a front matter with a fault the reading of its file has told.
  if (!faults.some(({ ruleId }) => ruleId === 'bytes'))
    faults.push(...proseFaults(folder).filter(({ file, ruleId = '' }) => !told.has(file) || !ofTheFile.has(ruleId)));
  if (faults.length > 0) return [...new Set(faults.map((message) => toLine(message.file ?? '', message)))].sort();
  const files = dataOf(opened);
  return [...references(files, readProse(folder)), ...missingPdfs(files, join(folder, '../public/pdf'))].map(
    ({ file, id, rule, message }) => `${file}: ${id}: ${message} (${rule})`,
  );
}
