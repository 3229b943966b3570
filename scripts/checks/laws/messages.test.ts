import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { messages } from '#text/messages.ts';
import { root } from '../../root.ts';
import { modulesIn } from './imports.ts';
import { idsSaidIn, messagesToldIn } from './messages.ts';
import type { ToldMessage } from './messages.ts';

const said = modulesIn('src', 'scripts')
  .filter(({ path }) => path.endsWith('.ts') && !path.endsWith('.test.ts'))
  .flatMap(idsSaidIn);
const told = messagesToldIn(readFileSync(join(root, 'docs/RULES.md'), 'utf8'));
const known: Readonly<Record<string, string>> = messages;

/** What is wrong with the text of a message: each begins with its sentence of the table, and goes on with an example and a remedy. */
const faultsOf = ({ id, paragraphs: [meaning, ...more] }: ToldMessage): string[] => [
  ...(meaning === known[id] ? [] : [`${id}: it does not begin with “${known[id] ?? ''}”`]),
  ...['Example: ', 'To do: ']
    .filter((begin) => !more.some((one) => one.length > begin.length + 10 && one.startsWith(begin)))
    .map((begin) => `${id}: no “${begin}”`),
];

describe('the ids of messages', () => {
  test('every one is written out where it is said, and stands in the table', () => {
    expect(said.filter(({ id }) => id === undefined || !(id in known))).toEqual([]);
  });

  test('none stands in the table that nothing says', () => {
    const ids = new Set(said.map(({ id }) => id));
    expect(Object.keys(known).filter((id) => !ids.has(id))).toEqual([]);
  });

  test('each is a word of one form', () => {
    expect(Object.keys(known).filter((id) => !/^([a-z]+:)?[a-z0-9]+(-[a-z0-9]+)*$/.test(id))).toEqual([]);
  });

  test('docs/RULES.md has exactly those of the table, in its order, each with its meaning, an example and a remedy', () => {
    expect(told.map(({ id }) => id)).toEqual(Object.keys(known));
    expect(told.flatMap(faultsOf)).toEqual([]);
  });
});

describe('what is planted is found', () => {
  test('ids in calls and checks, those that are not written out, and no others', () => {
    const text = [
      "file.message('a', place, 'report:empty');",
      'return found ?? failAt(path, reason, `text:${name}`);',
      "file.fail('no id');",
      "say({ file, rule: 'nonsense', message });",
      "const failing = { fail: 'x:y' };",
    ].join('\n');
    expect(idsSaidIn({ path: 'scripts/checks/content/x.ts', text })).toEqual([
      { id: 'report:empty', at: 'scripts/checks/content/x.ts:1' },
      { id: undefined, at: 'scripts/checks/content/x.ts:2' },
      { id: undefined, at: 'scripts/checks/content/x.ts:3' },
      { id: 'nonsense', at: 'scripts/checks/content/x.ts:4' },
    ]);
    expect(idsSaidIn({ path: 'src/report/x.ts', text: "const row = { rule: 'x' };" })).toEqual([]);
  });

  test('a message without text, with another meaning, or without a remedy', () => {
    const markdown = `# R\n\n## G\n\n### \`keys\`\n\n### \`report:empty\`\n\nSomething else.\n\nExample: a file of blank lines.\n\n## H\n\nTo do: nothing.\n`;
    expect(messagesToldIn(markdown).map(faultsOf)).toEqual([
      [`keys: it does not begin with “${messages.keys}”`, 'keys: no “Example: ”', 'keys: no “To do: ”'],
      [`report:empty: it does not begin with “${messages['report:empty']}”`, 'report:empty: no “To do: ”'],
    ]);
  });
});
