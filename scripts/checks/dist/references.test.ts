import { describe, expect, test } from 'vitest';
import { styles } from '#citation/references.ts';
import { builtSite } from '../../site.ts';
import { none } from '../none.ts';
import { pagesOf } from './pages.ts';
import { altered, madePage, madeReport, pageAt } from './planted.ts';
import { citingPages, referencesOn, withoutReferences } from './references.ts';
import { reportsOf } from './reports.ts';
import { select } from './tags.ts';

const site = builtSite();
const pages = pagesOf(site);
const reports = reportsOf(site);
const ids = styles.map(({ id }) => id);

test('every permanent page of a dated work carries every style in both languages', () => none(withoutReferences(pages, reports, ids)));

describe('the references of wenzhou-2018', () => {
  const title = '坚定不移沿着“八八战略”指引的路子走下去 再造改革开放新优势 再创高质量发展新辉煌——在市委十二届五次全体（扩大）会议上的报告';
  const list = (id: string): NonNullable<ReturnType<typeof referencesOn>> => {
    const found = referencesOn(pageAt(pages, `id/wenzhou-2018/${id}/`));
    if (!found) throw new Error(`${id} has no references.`);
    return found;
  };

  test('stand on the pages of its dated works', () => {
    expect(citingPages(pages, reports).filter(({ path }) => path.startsWith('id/wenzhou-2018/')).length).toBeGreaterThan(60);
  });

  test('have the title whole, and in italics only where the style asks for it', () => {
    const entries = select(list('r2.3').tags, 'dd');
    const entry = (start: string): (typeof entries)[number] | undefined => entries.find(({ text }) => text.startsWith(start));
    const plain = entry(`[1] 陈伟俊. ${title}[R/OL]. 温州：中共温州市委办公室，2018. `);
    const italic = entry(`陈伟俊. (2018). ${title}. 中共温州市委办公室. `);
    expect(plain && select(plain.tags, 'cite')).toEqual([]);
    expect(italic && select(italic.tags, 'cite').map(({ text }) => text)).toEqual([title]);
    expect(list('r2.3').text).toContain('2018年8月1日, ');
    expect(list('s3.10').text).toContain(', Aug. 2018, ');
  });
});

describe('the check finds', () => {
  const both = '<dt data-style="one"></dt><dd>https://site.example/id/aaa/q/</dd><dt data-style="one"></dt>';
  const page = (inner: string): ReturnType<typeof madePage> => madePage('id/aaa/q1/', `<section class="references">${inner}</section>`);

  test.each([
    ['a page without references', madePage('id/aaa/q1/', both)],
    ['a style in one language', page(both.replace('<dt data-style="one"></dt>', ''))],
    ['a style that is missing', page(both.replaceAll('"one"', '"two"'))],
    ['another address', page(both.replace('/q/', '/q1/'))],
  ])('%s', (_, wrong) => {
    expect(withoutReferences([page(both)], [madeReport], ['one'])).toEqual([]);
    expect(withoutReferences([wrong], [madeReport], ['one'])).toHaveLength(1);
  });

  test('a style that the site has lost', () => {
    const lost = altered(pageAt(pages, 'id/wenzhou-2018/r2.3/'), '<dt data-style="apa-7">', '<dt>');
    expect(withoutReferences([lost], reports, ids)).toEqual(['id/wenzhou-2018/r2.3/index.html: apa-7 is missing']);
  });

  test('that there is no page', () => expect(withoutReferences([], reports, ids)).toHaveLength(1));
});
