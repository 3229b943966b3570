import { expect, test } from 'vitest';
import { builtSite } from '../../site.ts';
import { none } from '../none.ts';
import { stylesOf, tooNewStyles } from './code.ts';
import { newerStyles } from './newer-styles.ts';
import { pagesOf } from './pages.ts';
import { madeSite } from './planted.ts';

const site = builtSite();

test('no style needs what Chromium 80 does not know', () => none(tooNewStyles(stylesOf(site, pagesOf(site)))));

test('the check finds a newer style in a file and within a page, and that there is none', () => {
  const made = madeSite({ 'a.css': 'a{inset:0}', 'index.html': '<style>@media print{a{inset:0}}</style>' });
  expect(tooNewStyles(stylesOf(made, pagesOf(made)))).toEqual([
    'a.css: a: `inset:0` is not known',
    'index.html: a: `inset:0` is not known',
  ]);
  expect(tooNewStyles([])).toHaveLength(1);
});

test.each([
  '@layer a{b{top:0}}',
  '@import "a" layer(b);@layer c;',
  '@container (min-width:1px){a{top:0}}',
  '@media (width>=700px){a{top:0}}',
  'a:is(b,c){top:0}',
  'a:not(b,c){top:0}',
  'a{b &{top:0}}',
  'a{inset:0}',
  'a{margin-inline:1px}',
  '@media print{a{height:calc(100dvh - 1px)}}',
  'a{aspect-ratio:1/2}',
  'a{display:flex;gap:1px}',
  'a:focus,a:focus-visible{top:0}',
])('the check finds what it looks for: %s', (css) => {
  expect(newerStyles(css)).toHaveLength(1);
});

test.each([
  'a:focus{top:0}a:focus-visible{top:1px}',
  '@supports (height:1dvh){a{height:1dvh}}',
  'a::before{content:":is({&})";margin-inline-start:1px}',
  '/* @layer */ a{display:grid;gap:1px;background:url(data:a:has(b))}',
  '@media (min-width:700px){a>b{width:clamp(1px,2vw,3px)}}',
])('the check lets pass what Chromium 80 knows, and enhancements: %s', (css) => {
  expect(newerStyles(css)).toEqual([]);
});
