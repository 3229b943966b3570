import { describe, expect, test } from 'vitest';
import { builtSite } from '../../site.ts';
import { none } from '../none.ts';
import { pagesOf } from './pages.ts';
import { madePage } from './planted.ts';
import { toBeTranslated } from './translate.ts';

test('no id, address or code is for machines to translate', () => none(toBeTranslated(pagesOf(builtSite()))));

describe('the check finds', () => {
  const found = (body: string): string[] => toBeTranslated([madePage('en/', `<html lang="en"><body>${body}</body></html>`)]);

  test.each([
    '<a href="/x">R2.3.2 s3</a>',
    '<dd>sample-2001:r2.3.2</dd>',
    '<p>https://site.example/id/sample/r1/</p>',
    '<code>/id/</code>',
    '<p translate="no">R1 <b translate="yes">R2</b></p>',
  ])('%s', (body) => {
    expect(found(body)).toHaveLength(1);
  });

  test.each(['<a translate="no">R2.3.2 s3</a>', '<p translate="no"><code>/id/</code></p>', '<p>In 2018</p>', '<script>R2.3</script>'])(
    'nothing wrong in %s',
    (body) => {
      expect(found(body)).toEqual([]);
    },
  );

  test('that there is no page', () => expect(toBeTranslated([])).toHaveLength(1));
});
