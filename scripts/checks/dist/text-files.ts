import { spawnSync } from 'node:child_process';
import { remark } from 'remark';
import { visit } from 'unist-util-visit';
import { isSentenceId } from '#address/grammar.ts';
import { hasPermanentPage } from '#address/url.ts';
import { isWithin } from '#address/within.ts';
import { llmsFile } from '#export/llms.ts';
import { inEvery } from './every.ts';
import { filesIn } from './pages.ts';
import type { BuiltReport } from './reports.ts';

const locales = ['zh', 'en'] as const;

/** Reads a file of the site by its path; undefined when there is none. */
export type Read = (path: string) => string | undefined;

/** Returns the units of a report: each has a permanent page, and its words and its references in files. */
export function unitsOf({ ids }: BuiltReport): string[] {
  return [...ids].filter(hasPermanentPage);
}

/** Returns the files of plain text that do not hold just the words of their unit, in the order of the text. */
export function wrongTexts(report: BuiltReport, read: Read): string[] {
  return inEvery(`unit of ${report.slug}`, unitsOf(report), (unit) =>
    locales
      .map((locale) => ({ path: `text/${report.slug}/${unit}.${locale}.txt`, words: wordsWithin(report, unit, locale) }))
      .filter(({ path, words }) => squeeze(read(path) ?? '') !== words)
      .map(({ path }) => `${path}: these are not the words of the unit`),
  );
}

/** Returns the files of Markdown that, read as Markdown, do not say just the words of their unit. */
export function wrongMarkdown(report: BuiltReport, read: Read): string[] {
  return inEvery(`unit of ${report.slug}`, unitsOf(report), (unit) =>
    locales
      .map((locale) => ({ path: `text/${report.slug}/${unit}.${locale}.md`, words: wordsWithin(report, unit, locale) }))
      .filter(({ path, words }) => squeeze(wordsOfMarkdown(read(path) ?? '')) !== words)
      .map(({ path }) => `${path}: these are not the words of the unit`),
  );
}

/** Returns what `sha256sum` says against a folder of text files and its list of hashes; no file of words may be left out. */
export function wrongHashes(folder: string): string[] {
  const { status, stdout, stderr } = spawnSync('sha256sum', ['-c', 'hashes.sha256'], { cwd: folder, encoding: 'utf8' });
  const lines = stdout.split('\n').filter(Boolean);
  const confirmed = new Set(lines.filter((line) => line.endsWith(': OK')).map((line) => line.slice(0, -': OK'.length)));
  const texts = filesIn(folder).filter((name) => name.endsWith('.txt') && name !== llmsFile);
  return [
    ...(status === 0 ? [] : [`hashes.sha256: sha256sum ends with ${String(status)}: ${stderr.trim()}`]),
    ...inEvery('file of text', texts, (name) => (confirmed.has(name) ? [] : [`${name}: its hash is not confirmed`])),
    ...(confirmed.size > texts.length ? ['hashes.sha256: lists more than the files of text'] : []),
  ];
}

/** The words within a unit in the order of the text, without spaces: files set them apart in their own ways. */
function wordsWithin({ ids, words }: BuiltReport, unit: string, locale: 'zh' | 'en'): string {
  const own = [...ids].filter((id) => isSentenceId(id) && isWithin(id, unit));
  return squeeze(own.map((id) => words[locale].get(id) ?? '').join(''));
}

/** The words above the line that ends them; what Markdown would take for markup is named. */
function wordsOfMarkdown(markdown: string): string {
  let text = '';
  visit(remark().parse(markdown), (node) => {
    if (node.type === 'thematicBreak') return false;
    if (node.type === 'text') text += node.value;
    else if (['emphasis', 'strong', 'html', 'inlineCode', 'image'].includes(node.type)) text += `<${node.type}>`;
    return undefined;
  });
  return text;
}

function squeeze(text: string): string {
  return text.replace(/\s/g, '');
}
