import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'vitest';
import { builtSite } from '../../site.ts';
import { none } from '../none.ts';
import type { CssRule } from './css-rules.ts';
import { cssRules } from './css-rules.ts';
import { filesIn, pagesOf } from './pages.ts';

// What Chromium 80 and Safari 13.1 do not know (READER, Measures). Inside @supports a newer feature is an enhancement.
const preludes = [
  /@layer/,
  /@container/,
  /@scope/,
  /@starting-style/,
  /:(?:is|where|has|not\([^)]*,|user-valid|popover-open|modal)\b/,
  /&/,
];
const declarations = [
  /^aspect-ratio\s*:/,
  /^inset(?:-\w+)*\s*:/,
  /\d[dsl]v[hw]\b/,
  /\b(?:color-mix|oklch|oklab|lch|lab|hwb|light-dark|min-content\()\(/,
  /^(?:margin|padding|border)-(?:inline|block)\s*:.*\s/,
  /^(?:content-visibility|translate|rotate|scale|accent-color)\s*:/,
];

const styles = builtStyles();

test('no style needs what Chromium 80 does not know', () => {
  const found = styles.flatMap(({ file, rules }) =>
    rules
      .filter((rule) => !rule.within.some((prelude) => prelude.startsWith('@supports')))
      .flatMap((rule) => [
        ...preludes.filter((pattern) => pattern.test(rule.prelude)).map(() => `${file}: ${rule.prelude}`),
        ...rule.declarations
          .filter((words) => declarations.some((pattern) => pattern.test(words)))
          .map((words) => `${file}: ${rule.prelude} { ${words} }`),
      ]),
  );
  none(found);
});

test('a selector with :focus-visible takes no other down with it', () => {
  const mixed = styles.flatMap(({ file, rules }) => rules.filter(mixesFocusVisible).map(({ prelude }) => `${file}: ${prelude}`));
  none(mixed);
});

test('no rule spaces a flex box by gap', () => {
  const gaps = styles.flatMap(({ file, rules }) => rules.filter(flexGap).map(({ prelude }) => `${file}: ${prelude}`));
  none(gaps);
});

function mixesFocusVisible({ prelude }: CssRule): boolean {
  const selectors = prelude.split(',');
  return prelude.includes(':focus-visible') && !selectors.every((selector) => selector.includes(':focus-visible'));
}

function flexGap({ declarations: words }: CssRule): boolean {
  return words.some((word) => /^display\s*:\s*(inline-)?flex/.test(word)) && words.some((word) => /^((row|column)-)?gap\s*:/.test(word));
}

/** All styles that were built, in files and in pages; what the search engine brings along is not used by pages. */
function builtStyles(): { file: string; rules: CssRule[] }[] {
  const site = builtSite();
  const files = filesIn(site.folder).filter((file) => file.endsWith('.css') && !file.startsWith('pagefind/'));
  const inline = pagesOf(site).flatMap(({ file, tags }) =>
    tags.filter(({ name }) => name === 'style').map(({ text = '' }) => ({ file, rules: cssRules(text) })),
  );
  return [...files.map((file) => ({ file, rules: cssRules(readFileSync(join(site.folder, file), 'utf8')) })), ...inline];
}
