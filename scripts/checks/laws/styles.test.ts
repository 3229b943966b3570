import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import stylelint from 'stylelint';
import { expect, test } from 'vitest';
import { root } from '../../root.ts';
import { filesIn } from '../dist/pages.ts';
import { none } from '../none.ts';

/** Returns the rules that a style sheet breaks, as the linter of the project names them. */
async function brokenBy(code: string): Promise<string[]> {
  const { results } = await stylelint.lint({ code, codeFilename: join(root, 'src/styles/tried.css'), cwd: root });
  return results.flatMap(({ warnings }) => warnings.map(({ rule }) => rule));
}

test('every style sheet keeps the rules of the linter', { timeout: 60_000 }, async () => {
  const { results } = await stylelint.lint({ files: 'src/styles/**/*.css', cwd: root });
  expect(results.length).toBeGreaterThan(0);
  none(results.flatMap(({ source, warnings }) => warnings.map(({ line, text }) => `${source}:${line}: ${text}`)));
});

test.each([
  ['a size', 'a {\n  font-size: 13px;\n}\n', 'declaration-property-value-allowed-list'],
  ['a size in a shorthand', 'a {\n  font: 700 1rem/1.5 var(--song);\n}\n', 'declaration-property-value-allowed-list'],
  ['a level', 'a {\n  z-index: 9;\n}\n', 'declaration-property-value-allowed-list'],
  ['a width', '@media (min-width: 700px) {\n  a {\n    top: 0;\n  }\n}\n', 'media-feature-name-disallowed-list'],
  ['a name of no width', '@media (--huge) {\n  a {\n    top: 0;\n  }\n}\n', 'no-unknown-custom-media'],
  ['a name of no size', 'a {\n  font-size: var(--type-huge);\n}\n', 'no-unknown-custom-properties'],
])('%s of its own is found', async (_, code, rule) => {
  expect(await brokenBy(code)).toEqual([rule]);
});

test('sizes, levels and widths from tokens.css pass', async () => {
  const css =
    'a {\n  z-index: var(--z-head);\n  font: 700 var(--type-note) / 1.4rem var(--kai);\n}\n\n@media (--columns) {\n  a {\n    font-size: 0.8em;\n  }\n}\n';
  expect(await brokenBy(css)).toEqual([]);
});

test('a width that a script asks for is one of tokens.css', () => {
  const tokens = readFileSync(join(root, 'src/styles/tokens.css'), 'utf8');
  const named = new Set([...tokens.matchAll(/@custom-media --[a-z-]+ (\(.*\));/g)].map(([, width]) => width));
  const asked = filesIn(join(root, 'src'))
    .filter((file) => /\.(ts|astro)$/.test(file))
    .flatMap((file) =>
      [...readFileSync(join(root, 'src', file), 'utf8').matchAll(/\((?:min|max)-width: [^)]*\)/g)].map(([width]) => ({ file, width })),
    );
  expect(named.size).toBeGreaterThan(0);
  expect(asked.length).toBeGreaterThan(0);
  none(asked.filter(({ width }) => !named.has(width)).map(({ file, width }) => `${file}: ${width} is no width of tokens.css`));
});
