import { filesFaults } from './checks/content/files.ts';
import { proseFaults } from './checks/content/prose.ts';
import { references } from './checks/content/references.ts';
import { contentFolder, readContent, readProse } from './content.ts';
import { toLine } from './say.ts';

/**
 * Returns every fault of content/ for which no site can be made of it, a line each: what `npm run check` lists first and a
 * build stops at. What files name of each other is followed where each can be read.
 */
export function contentFaults(folder = contentFolder): string[] {
  const faults = filesFaults(folder);
  // Prose is parsed where its bytes are text.
  if (!faults.some(({ ruleId }) => ruleId === 'bytes')) faults.push(...proseFaults(folder));
  if (faults.length > 0) return [...new Set(faults.map((message) => toLine(message.file ?? '', message)))].sort();
  return references(readContent('', folder), readProse(folder)).map(
    ({ file, id, rule, message }) => `${file}: ${id}: ${message} (${rule})`,
  );
}
