import astro from 'eslint-plugin-astro';
import { defineConfig } from 'eslint/config';
import tseslint from 'typescript-eslint';

/** What the types of a program tell of its faults. How it is set is Prettier's affair. */
export default defineConfig(
  { ignores: ['dist/', '.astro/', '.cache/', 'shots/', 'public/'] },
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  {
    // The scripts inside Astro files have no types of their own: astro check reads them.
    files: ['{src,scripts}/**/*.ts'],
    ignores: ['**/*.astro/*.ts'],
    extends: [tseslint.configs.recommendedTypeChecked],
    languageOptions: { parserOptions: { project: 'tsconfig.json', tsconfigRootDir: import.meta.dirname } },
    rules: {
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unnecessary-type-assertion': 'error',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // A fixture of vitest names the others it needs by a pattern, and may need none.
      'no-empty-pattern': ['error', { allowObjectPatternsAsParameters: true }],
    },
  },
  astro.configs.recommended,
);
