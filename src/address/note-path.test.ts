import { expect, test } from 'vitest';
import { anchorInFile } from './in-file.ts';
import { notePath } from './note-path.ts';

test.each([
  ['note-r1.s1-1', 'apparatus/#note-r1.s1-1'],
  ['sample:note-r1.s1-1', 'sample/about/#note-r1.s1-1'],
])('the note %s is listed at %s, and in the file of its report too', (anchor, path) => {
  expect(notePath(anchor)).toBe(path);
  expect(anchorInFile(`zh/${path}`, 'sample')).toBe('list-note-r1.s1-1');
});
