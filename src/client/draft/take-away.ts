import { permanentPathOf } from '#address/url.ts';
import { parseRange } from '#address/range.ts';
import { fileNameOf } from '#dossier/file-name.ts';
import type { Reported } from '#draft/telling/report.ts';
import { toHtml } from '#draft/telling/to-html.ts';
import { toJson } from '#draft/telling/to-json.ts';
import { toMarkdown } from '#draft/telling/to-markdown.ts';
import { fill } from '#i18n/fill.ts';
import { copy } from '../page/copy.ts';
import { saveFile } from '../page/save-file.ts';
import type { Desk, OpenDraft } from './desk.ts';

/** The formats of the report of a check. */
export const formats = ['html', 'markdown', 'json'] as const;

/** Copies the draft as it stands, with all in it that was mended. */
export async function copyCorrected(desk: Desk): Promise<void> {
  const open = desk.open();
  if (open) await copyOut(desk, open.text, desk.setting.words.copyCorrected);
}

/** Copies the report of the check as Markdown. */
export async function copyReport(desk: Desk): Promise<void> {
  const open = desk.open();
  if (open) await copyOut(desk, toMarkdown(reportedOf(open, desk)), desk.setting.words.copyReport);
}

/** Saves the report of the check as a file. */
export function saveReport(desk: Desk, format: string): void {
  const open = desk.open();
  if (!open) return;
  const { words: t } = desk.setting;
  const name = (extension: string): string =>
    fileNameOf([open.file.replace(/\.[^.]*$/, ''), t.report.title].filter(Boolean).join(' '), t.report.title, extension);
  const save = (content: string, extension: string, type: string): void => {
    saveFile(content, name(extension), type);
    desk.say(fill(t.done.saved, name(extension)));
  };
  if (format === 'json') save(`${JSON.stringify(toJson(open.checked, open.file), null, 2)}\n`, 'json', 'application/json');
  if (format === 'markdown') save(toMarkdown(reportedOf(open, desk)), 'md', 'text/markdown');
  if (format === 'html') save(toHtml(reportedOf(open, desk)), 'html', 'text/html');
}

function reportedOf({ text, checked, file }: OpenDraft, desk: Desk): Reported {
  const { root, reports } = desk.setting;
  const addressOf = (at: string, report: string): string | undefined => {
    const range = parseRange(at);
    // An address without an origin leads nowhere from a file.
    return range && root.charAt(0) !== '/' ? root + permanentPathOf(report, range) : undefined;
  };
  return { ...desk.telling(), draft: text, checked, file, reports, addressOf };
}

async function copyOut(desk: Desk, words: string, name: string): Promise<void> {
  const { done } = desk.setting.words;
  desk.say((await copy(words, name)) ? done.copied : done.copyByHand);
}
