import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { inEvery } from './every.ts';
import type { Page } from './pages.ts';

const loader = new StaticConfigLoader({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:document'],
  rules: {
    // How the build writes HTML down, which no reader sees.
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    // Ids hold dots (docs/ADDRESS.md), and titles are as long as the document made them.
    'valid-id': ['error', { relaxed: true }],
    'long-title': 'off',
    'require-sri': 'off',
    // The outline stands twice, for narrow and for wide windows; axe looks at the one that is shown.
    'unique-landmark': 'off',
  },
});
// Worked out once for all pages, which takes a quarter off the time.
const config = loader.getConfigFor('');
const validator = new HtmlValidate(Object.assign(loader, { getConfigFor: () => config }));

/** Returns where pages are not valid HTML: `file:line:column: rule: message`. */
export function invalidHtml(pages: readonly Page[]): string[] {
  return inEvery('page', pages, ({ file, html }) =>
    validator
      .validateStringSync(html, file)
      .results.flatMap(({ messages }) =>
        messages.map(({ line, column, ruleId, message }) => `${file}:${line}:${column}: ${ruleId}: ${message}`),
      ),
  );
}
