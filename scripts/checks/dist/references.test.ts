import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { styles } from '#citation/references.ts';
import { builtSite } from '../../site.ts';
import { pagesOf } from './pages.ts';

const site = builtSite();
const title = '坚定不移沿着“八八战略”指引的路子走下去 再造改革开放新优势 再创高质量发展新辉煌——在市委十二届五次全体（扩大）会议上的报告';

test('every permanent page of a dated work carries every style in both languages', () => {
  const permanent = pagesOf(site).filter(({ path }) => /^id\/wenzhou-2018\/[rs]\d?[\d.]*\/$/.test(path));
  expect(permanent.length).toBeGreaterThan(60);
  for (const { html, path } of permanent) {
    const list = /<details class="references"[^]*?<\/details>/.exec(html)?.[0] ?? '';
    for (const { id } of styles) expect(list.split(`<dt data-style="${id}">`), path).toHaveLength(3);
    expect(list, path).toContain(`/id/wenzhou-2018/${path.charAt(path.lastIndexOf('/wenzhou-2018/') + 14)}/`);
  }
});

test('the title is whole, and italic only where the style asks for it', () => {
  const html = readFileSync(join(site.folder, 'id/wenzhou-2018/r2.3/index.html'), 'utf8');
  expect(html).toContain(`陈伟俊. ${title}[R/OL]. 温州：中共温州市委办公室，2018. `);
  expect(html).toContain(`陈伟俊. (2018). <cite>${title}</cite>. 中共温州市委办公室. `);
  expect(html).toContain('2018年8月1日, ');
  expect(readFileSync(join(site.folder, 'id/wenzhou-2018/s3.10/index.html'), 'utf8')).toContain(', Aug. 2018, ');
});
