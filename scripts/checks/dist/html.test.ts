import { HtmlValidate } from 'html-validate';
import { test } from 'vitest';
import { builtSite } from '../../site.ts';
import { none } from '../none.ts';
import { pagesOf } from './pages.ts';

const validator = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // How the build writes HTML down, which no reader sees.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // Ids hold dots (ADDRESS), and titles are as long as the document made them.
    'valid-id': ['error', { relaxed: true }],
    'long-title': 'off',
    'require-sri': 'off',
    // The outline stands twice, for narrow and for wide windows; axe looks at the one that is shown.
    'unique-landmark': 'off',
  },
});

test('every page is valid HTML', async () => {
  const problems: string[] = [];
  for (const { file, html } of pagesOf(builtSite())) {
    const { results } = await validator.validateString(html, file);
    for (const { messages } of results) {
      for (const { line, column, ruleId, message } of messages) problems.push(`${file}:${line}:${column}: ${ruleId}: ${message}`);
    }
  }
  none(problems);
});
