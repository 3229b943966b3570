import { make } from './make.ts';

/** Lets the browser save a file under a name. */
export function saveFile(content: BlobPart, name: string, type: string): void {
  const link = make('a', '', '', { download: name });
  const blob = new Blob([content], { type });
  try {
    link.href = URL.createObjectURL(blob);
  } catch {
    // Some browsers of programs for chats make no addresses for what a page holds.
    if (typeof content === 'string') link.href = `data:${type};charset=utf-8,${encodeURIComponent(content)}`;
  }
  // Firefox before 75 follows no link that is not in the page.
  document.body.append(link);
  link.click();
  link.remove();
}
