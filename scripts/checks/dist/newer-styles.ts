import type { CssRule } from './css-rules.ts';
import { cssRules } from './css-rules.ts';

const selectors = /:(?:is|where|has|user-valid|user-invalid|popover-open|modal)\b|:not\([^)]*,|&/;
const atRules = /^@(?:layer|container|scope|starting-style)\b|^@media[^<>]*[<>]/;
const properties =
  /^(?:aspect-ratio|inset(?:-\w+)*|(?:margin|padding)-(?:inline|block)|border-(?:inline|block)(?:-\w+)?|translate|rotate|scale)\s*:/;
const values = /\d(?:[dsl]v[hw]|cq[wh])\b|\b(?:color-mix|oklch|oklab|lch|lab|hwb|light-dark)\(/;

/**
 * What a stylesheet needs that is newer than Chromium 80 and Safari 13.1 (READER, Measures): `rule: why`. Within
 * `@supports` a newer feature is an enhancement, and fine.
 */
export function newerStyles(css: string): string[] {
  return cssRules(css)
    .filter(({ within }) => !within.some((prelude) => prelude.startsWith('@supports')))
    .flatMap((rule) => reasons(rule).map((reason) => `${rule.prelude}: ${reason}`));
}

function reasons({ prelude, declarations }: CssRule): string[] {
  const unknown = declarations.filter((words) => properties.test(words) || values.test(words.slice(words.indexOf(':'))));
  return [
    ...((prelude.startsWith('@') ? atRules : selectors).test(prelude) ? ['this rule is not known and vanishes'] : []),
    ...(mixesFocusVisible(prelude) ? [':focus-visible is not known and takes the other selectors with it'] : []),
    ...(spacesFlex(declarations) ? ['gap does nothing in a flex box'] : []),
    ...unknown.map((words) => `\`${words}\` is not known`),
  ];
}

function mixesFocusVisible(prelude: string): boolean {
  return prelude.includes(':focus-visible') && !prelude.split(',').every((selector) => selector.includes(':focus-visible'));
}

function spacesFlex(declarations: string[]): boolean {
  return (
    declarations.some((words) => /^display\s*:\s*(inline-)?flex/.test(words)) &&
    declarations.some((words) => /^((row|column)-)?gap\s*:/.test(words))
  );
}
