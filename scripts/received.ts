import type { VFile } from 'vfile';
import type { Container } from '#container/contents.ts';
import type { ReportInfo } from '#schemas/report.ts';
import type { ReadText } from './read-text.ts';
import { sha256 } from '#export/sha256.ts';
import type { Change } from './write-files.ts';

const extensions: Readonly<Record<Container, string>> = { text: 'txt', markdown: 'md', html: 'html', docx: 'docx', pdf: 'pdf' };

/** Returns what report.json says of the file as it came, which is kept beside the seed, for a seed may be corrected. */
export function originalOf(slug: string, { original, container }: ReadText): NonNullable<ReportInfo['original']> {
  const file = `seeds/${slug}.original.${extensions[container]}`;
  return { file, name: original.basename ?? '', sha256: sha256(original.value), container };
}

/** Returns the files of `seeds/`: what was received, where it is kept, and the seed. */
export function keptFiles({ original, seed: path }: ReportInfo, { original: { value }, seed }: ReadText): Change[] {
  const bytes = (data: VFile['value']): string => Buffer.from(data).toString('base64');
  const kept = original ? [{ path: original.file, before: null, after: bytes(value), encoding: 'base64' as const }] : [];
  return [...kept, { path, before: null, after: bytes(seed.value), encoding: 'base64' }];
}
