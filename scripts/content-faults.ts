import { filesFaults } from './checks/content/files.ts';
import { contentFolder } from './content.ts';
import { toLine } from './say.ts';

/** Returns every fault of content/ for which no site can be made of it, a line each: what `npm run check` lists first and a build stops at. */
export function contentFaults(folder = contentFolder): string[] {
  return filesFaults(folder).map((message) => toLine(message.file ?? '', message));
}
