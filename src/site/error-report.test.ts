import { expect, test } from 'vitest';
import { errorReport } from './error-report.ts';

const page = 'https://site.example/zh/a/r1/?x=1&y#s2';
const filled = encodeURIComponent(page);

test.each([
  ['jo@host.example', { href: `mailto:jo@host.example?subject=${filled}`, by: 'mail', to: 'jo@host.example', isFilled: true }],
  [
    'mailto:jo@host.example?body={page}',
    { href: `mailto:jo@host.example?body=${filled}`, by: 'mail', to: 'jo@host.example', isFilled: true },
  ],
  ['mailto:jo@host.example', { href: 'mailto:jo@host.example', by: 'mail', to: 'jo@host.example', isFilled: false }],
  [
    'https://forge.example:8443/new?body={page}',
    { href: `https://forge.example:8443/new?body=${filled}`, by: 'web', to: 'forge.example:8443', isFilled: true },
  ],
  ['https://forge.example/new', { href: 'https://forge.example/new', by: 'web', to: 'forge.example', isFilled: false }],
])('%s says how one gets there, and whether the address of the page is filled in', (to, report) => {
  expect(errorReport(to, page)).toEqual(report);
});
