import type { ReadDraft } from '#draft/read-file.ts';
import { readDraft } from '#draft/read-file.ts';
import { fill } from '#i18n/fill.ts';
import type { DraftSetting } from './setting.ts';

/** What becomes of a file that is given. */
export interface Receiver {
  say: (words: string) => void;
  check: (text: string, isMarkdown: boolean, file: string, note: string) => void;
}

/** Lets files be chosen, and dropped anywhere on the page. */
export function receiveFiles(page: HTMLElement, setting: DraftSetting, receiver: Receiver): void {
  const box = page.querySelector<HTMLInputElement>('input[type="file"]');
  const take = (files: FileList | null | undefined): void => {
    const [file, ...others] = files ?? [];
    if (file) void receive(file, others.length > 0, setting, receiver);
  };
  box?.addEventListener('change', () => {
    take(box.files);
    box.value = '';
  });
  const hasFiles = (event: DragEvent): boolean => [...(event.dataTransfer?.types ?? [])].indexOf('Files') >= 0;
  document.addEventListener('dragover', (event) => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    page.classList.add('k-dropping');
  });
  document.addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) page.classList.remove('k-dropping');
  });
  document.addEventListener('drop', (event) => {
    page.classList.remove('k-dropping');
    if (!hasFiles(event)) return;
    event.preventDefault();
    take(event.dataTransfer?.files);
  });
}

async function receive(file: File, isOneOfSeveral: boolean, { words: t }: DraftSetting, { say, check }: Receiver): Promise<void> {
  say(fill(t.reading, file.name));
  const bytes = await bytesOf(file).catch(() => undefined);
  const read = bytes ? await readDraft(bytes, file.name) : 'broken';
  if (typeof read === 'string') return say(t.faults[read]);
  const notes = [...(isOneOfSeveral ? [fill(t.done.several, file.name)] : []), ...notesOf(read, t)];
  check(read.text, read.isMarkdown, file.name, notes.join(' '));
}

function notesOf({ notes }: ReadDraft, t: DraftSetting['words']): string[] {
  return [
    ...(notes.changes ? [t.notes.changes] : []),
    ...(notes.notes ? [t.notes.notes] : []),
    ...(notes.other > 0 ? [fill(t.notes.other, notes.other)] : []),
  ];
}

// Blob.arrayBuffer came with Safari 14.
function bytesOf(file: File): Promise<Uint8Array> {
  const reader = new FileReader();
  return new Promise((resolve, reject) => {
    reader.onload = () => resolve(new Uint8Array(reader.result as ArrayBuffer));
    reader.onerror = () => reject(new Error(file.name));
    reader.readAsArrayBuffer(file);
  });
}
