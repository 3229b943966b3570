import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packageOf } from './shipped.ts';

describe('the package of a module is', () => {
  test.each([
    ['/home/me/site/node_modules/stemmer/index.js', '/home/me/site/node_modules/stemmer'],
    ['/home/me/site/node_modules/@a/b/node_modules/c/d/e.js?x=1', '/home/me/site/node_modules/@a/b/node_modules/c'],
    ['C:\\site\\node_modules\\@a\\b\\c.js', 'C:/site/node_modules/@a/b'],
    ['\0/site/node_modules/a/b.js?commonjs', '/site/node_modules/a'],
    ['\0rolldown/runtime.js', join('/site', 'node_modules/rolldown')],
    ['\0vite/preload-helper.js', join('/site', 'node_modules/vite')],
    ['/site/src/client/a.ts', undefined],
  ])('of %j: %s', (id, folder) => expect(packageOf(id, '/site')).toBe(folder));
});
