import { parse } from 'postcss';

const quoted = /url\(\s*(?:"([^"]*)"|'([^']*)'|([^"')\s]+))\s*\)/g;

/** Returns every address that a stylesheet names: what it imports, and every `url()` of its declarations. */
export function addressesInStyle(css: string): string[] {
  const found: string[] = [];
  const add = (words: string): void => {
    for (const [, double, single, bare] of words.matchAll(quoted)) found.push(double ?? single ?? bare ?? '');
  };
  parse(css).walk((node) => {
    if (node.type === 'decl') add(node.value);
    if (node.type === 'atrule' && node.name === 'import') {
      const [, double, single] = /^(?:"([^"]*)"|'([^']*)')/.exec(node.params) ?? [];
      if (double ?? single) found.push(double ?? single ?? '');
      else add(node.params);
    }
  });
  return found;
}
