import { test } from 'vitest';
import { builtSite } from '../../site.ts';
import { none } from '../none.ts';
import { mentionsIn } from './addresses.ts';
import { brokenLinks } from './links.ts';

const site = builtSite();

test('every link and every fragment resolves', () => {
  none(brokenLinks(site));
});

test('nothing is fetched from anywhere else', () => {
  const elsewhere = mentionsIn(site).filter(({ fetched, url }) => fetched && url.protocol !== 'data:' && url.origin !== site.origin);
  none(elsewhere.map(({ file, address }) => `${file}: ${address}`));
});
