import { join } from 'node:path';
import { expect, test } from 'vitest';
import { readContent } from '../../content.ts';
import { root } from '../../root.ts';
import { missingPdfs } from './missing-pdfs.ts';

const folder = join(root, 'public/pdf');

test('every PDF that a report names is there', () => expect(missingPdfs(readContent('reports'), folder)).toEqual([]));

test('a PDF that is not there is named', () => {
  const [report] = readContent('reports').keys();
  const [, slug = ''] = report?.split('/') ?? [];
  const printed = { version: '1.0.0', words: '', files: [{ of: 'zh', file: 'none.pdf', pages: 1, size: 1 }] };
  const files = new Map([...readContent('reports'), [`reports/${slug}/printed.json`, printed]]);
  expect(missingPdfs(files, folder).map(({ file, id }) => `${file}: ${id}`)).toEqual([`content/reports/${slug}/printed.json: none.pdf`]);
});
