import type { CiteExtension } from '#citation/cite-file.ts';
import { toWorkFile } from '#citation/cite-file.ts';
import type { CitedEntry } from '#citation/entry.ts';
import { toEntryFile } from '#citation/entry-files.ts';
import type { Cited } from '#citation/references.ts';
import { saveFile } from '../page/save-file.ts';

/** Makes the file that a button asks for, of what stands beside it, and lets the browser save it. */
export function saveReference(button: HTMLElement): void {
  const { extension, type = '' } = button.dataset;
  const { made } = button.closest<HTMLElement>('[data-made]')?.dataset ?? {};
  if (made === undefined) return;
  const { id, cited } = JSON.parse(made) as { id: string; cited: Cited | CitedEntry };
  const format = extension as CiteExtension;
  saveFile('container' in cited ? toEntryFile(format, id, cited) : toWorkFile(format, id, cited), `${id}.${format}`, type);
}
