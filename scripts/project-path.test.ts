import { expect, test } from 'vitest';
import { failIfUnbuildable } from './project-path.ts';

test.each(['/home/me/100%', '/home/me/a%20b', '/home/c#/site', '/what?', '/say "88"', '/a\\b', '/two\nlines'])('%j is refused', (path) => {
  expect(() => failIfUnbuildable(path)).toThrow(/cannot be built .* Move the project, or rename the folder/);
});

test.each(['/home/me/site', "/home/me/the reader's own", '/家/八八读本', '/a[1]&b;$c'])('%j is none of them', (path) => {
  expect(() => failIfUnbuildable(path)).not.toThrow();
});
