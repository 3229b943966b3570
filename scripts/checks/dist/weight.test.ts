import { expect, test } from 'vitest';
import { builtSite } from '../../site.ts';
import { none } from '../none.ts';
import { kindOf, pagesOf } from './pages.ts';
import { weightOf } from './weight.ts';

const site = builtSite();
const limit = 25_000;

test(`a section page weighs no more than ${limit} bytes: HTML, CSS and JS under brotli 11`, () => {
  const sections = pagesOf(site).filter((page) => kindOf(page) === 'section');
  const heavy = sections.map((page) => ({ path: page.path, total: weightOf(site, page).total })).filter(({ total }) => total > limit);
  expect(sections.length).toBeGreaterThan(0);
  none(heavy.map(({ path, total }) => `${path}: ${total} bytes`));
});
