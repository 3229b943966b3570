import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { required } from '#schemas/kinds.ts';
import { contentFolder } from '../../content.ts';
import { toLine } from '../../say.ts';
import { openFolder } from '#schemas/folder.ts';
import { filesFaults } from './files.ts';

const folder = mkdtempSync(join(tmpdir(), 'content-'));
afterAll(() => rmSync(folder, { recursive: true }));
for (const path of required) cpSync(join(contentFolder, path), join(folder, path));

/** A report and an entry, with no more in them than a fault needs. */
const whole: Readonly<Record<string, string>> = {
  'reports/x/report.json': `{
  "name": { "zh": "某", "en": "" },
  "seed": "seeds/x.txt",
  "edition": { "version": "1.0.0", "date": "2026-01-01" },
  "works": [{ "id": "r", "name": { "zh": "某", "en": "" }, "title": ["某　报告"], "date": { "value": "2018-08-01", "printed": { "zh": "", "en": "" }, "certainty": "stated" } }]
}
`,
  'reports/x/zh/r.json': '{ "r.s1": "某\u200b" }\n',
  'reports/x/en/r.json': '{ "r.s1": "Some 🇨🇳︎" }\n',
  'reports/x/figures.json':
    '{ "figures": [], "periods": { "a": { "zh": "某", "en": "Some", "from": "2018-01", "certainty": "stated" } } }\n',
  'reports/x/quoted.json': '{ "quoted": [{ "at": "r.s1", "words": "某", "speaker": { "zh": "某人", "en": "Somebody" } }] }\n',
  'reports/x/renderings.json': '{ "deviations": [{ "concept": "some", "words": "sum", "why": "style" }] }\n',
  'reports/x/releases/1.0.0.json': '{ "version": "1.0.0", "date": "2026-01-01", "zh": {}, "en": {} }\n',
  'texts.json':
    '{ "texts": [{ "id": "a", "file": "a", "kind": "work report", "date": "2018-03", "name": { "zh": "某", "en": "Some" }, "title": "某　报告" }] }\n',
  'families.yaml': '[]\n',
  'glossary/some.yaml': `# An entry.
kind: idea
zh:
  term: 某
  pinyin: mǒu
  variants: [某]
  definition: "某：某"
en:
  term: some
  status: ours
  forms:
    - some
sources:
  - title: T
    publisher: P
    date: 2018
    grade: press
`,
  'topics/en/some.mdx': '---\ntitle: Some\ndescription: "Some: all"\norder: 1\n---\n\nWords.\n',
};
for (const [path, text] of Object.entries(whole)) put(path, text);

function put(path: string, text: string | Uint8Array): void {
  mkdirSync(dirname(join(folder, path)), { recursive: true });
  writeFileSync(join(folder, path), text);
}

const found = (): string[] => filesFaults(openFolder(folder)).map((message) => toLine(message.file ?? '', message));

/** What is said of files with other bytes than theirs. */
function foundWith(changed: Readonly<Record<string, string | Uint8Array>>): string[] {
  for (const [path, text] of Object.entries(changed)) put(path, text);
  try {
    return found();
  } finally {
    for (const path of Object.keys(changed)) {
      const before = whole[path];
      if (before === undefined) rmSync(join(folder, path));
      else put(path, before);
    }
  }
}

const report = 'reports/x/report.json';
const english = 'reports/x/en/r.json';
const entry = 'glossary/some.yaml';

test('files without a fault are let be: the source as received, U+3000 in titles, a selector of a variant', () =>
  expect(found()).toEqual([]));

test('the content of this project has no fault', () => {
  expect(filesFaults(openFolder(contentFolder)).map(String)).toEqual([]);
});

describe.each<[string, string, string, string, string]>([
  ['a key twice in JSON', report, '"seed":', '"seed": "a",\n "seed":', ':4:2: The key `seed` stands twice'],
  ['a key twice, once with an escape', english, '{ ', '{ "r\\u002es1": "a", ', ':1:21: The key `r.s1` stands twice'],
  ['a key that JavaScript keeps for itself', english, '{ ', '{ "__proto__": "a", ', ':1:3: No key is called `__proto__`'],
  ['a key twice in YAML', entry, '  pinyin', '  pinyin: a\n  pinyin', ':6:3: The key `pinyin` stands twice'],
  ['a comma too many', english, '" }', '",\n}', ':2:1: This is no valid JSON'],
  ['JSON that breaks off', report, ',\n  "works"', '', ':'],
  ['a tab', entry, '  pinyin', '\tpinyin', ':5:1: This is no valid YAML (Tabs'],
  ['a quotation mark that is not closed', entry, '某：某"', '某：某', ':7:15: This is no valid YAML (Missing closing'],
  ['a quotation mark that is not opened', entry, '"某：某"', '某：某"', ':7:15: This is no valid YAML (a straight quotation mark'],
  ['a comment that cuts words', entry, 'term: some', 'term: some #1', ':9:13: This is no valid YAML (what stands behind'],
  ['an alias of nothing', entry, 'term: some', 'term: *some', ':9:9: This is no valid YAML (`*some`'],
  ['an anchor', entry, 'term: some', 'term: &a some', ':9:12: This is no valid YAML (`&a`'],
  ['a tag', entry, 'term: some', 'term: !a some', ':9:12: This is no valid YAML (`!a`'],
  ['a second document', entry, 'en:', '---\nen:', ':8:1: This is no valid YAML (Source contains multiple documents)'],
  [
    'a number for words',
    entry,
    'term: some',
    'term: 2018',
    ':9:9: The key `en.term` is not as it should be: Invalid input: expected string, received number. Words that',
  ],
  [
    'nothing for words',
    entry,
    'term: some',
    'term:',
    'The key `en.term` is not as it should be: Invalid input: expected string, received null. Words that',
  ],
  [
    'yes for true',
    entry,
    'sources:',
    'draft: yes\nsources:',
    ':13:8: The key `draft` is not as it should be: Invalid input: expected boolean, received string. Write true or false.',
  ],
  ['a name of white space', report, '"zh": "某"', '"zh": "　"', ':2:19: The key `name.zh` is not'],
  ['a term of white space', entry, 'term: some', 'term: " "', ':9:9: The key `en.term` is not'],
  ['white space behind a term', entry, 'term: some', 'term: "some "', ':9:9: The key `en.term` is not'],
  ['an English name of white space', report, '"en": ""', '"en": " "', ':2:30: The key `name.en` is not'],
  ['a seed of another folder', report, 'seeds/x.txt', 'seeds/../x.txt', ':3:11: The key `seed` is not'],
  ['a name in two lines', report, '"zh": "某"', '"zh": "某\\n某"', ':2:19: The key `name.zh` is not'],
  ['a sentence in two lines', english, '"Some', '"Some\\nmore', ':1:11: The key `r.s1` is not'],
  ['a version with noughts before it', report, '1.0.0', '01.0.0', 'The key `edition.version` is not'],
  [
    'a period that ends before it begins',
    'reports/x/figures.json',
    '"2018-01"',
    '"2018-01", "to": "2017"',
    'The key `periods.a.to` is not',
  ],
  ['a sentence of white space', english, '"Some', '" ", "r.s2": "Some', ':1:11: The key `r.s1` is not'],
  ['a speaker without a name in English', 'reports/x/quoted.json', ', "en": "Somebody"', '', 'The key `quoted.0.speaker.en` is not'],
  ['a reason that is none', 'reports/x/renderings.json', '"style"', '"wrong"', ':1:62: The key `deviations.0.why` is not'],
  ['a rendering in capitals', 'reports/x/renderings.json', '"sum"', '"Sum"', ':1:48: The key `deviations.0.words` is not'],
  [
    'a rendering of words and of a place',
    'reports/x/renderings.json',
    '"words"',
    '"at": "r.s1", "words"',
    ':1:18: The key `deviations.0` is not',
  ],
  ['a month that there is not', report, '2018-08-01', '2018-13-45', 'The key `works.0.date.value` is not'],
  ['a day that there is not', report, '2018-08-01', '2018-02-30', 'The key `works.0.date.value` is not'],
  ['an edition of no day', report, '2026-01-01', '2026-02-29', ':4:44: The key `edition.date` is not'],
  ['a release of no day', 'reports/x/releases/1.0.0.json', '2026-01-01', '2026-02-29', ':1:31: The key `date` is not'],
  ['a text of no month', 'texts.json', '2018-03', '2018-19', 'The key `texts.0.date` is not'],
  ['a period of no month', 'reports/x/figures.json', '2018-01', '2018-00', 'The key `periods.a.from` is not'],
  ['a month of every year that there is not', 'reports/x/figures.json', '2018-01', '--13', 'The key `periods.a.from` is not'],
  ['a source of no day', entry, 'date: 2018', 'date: 2018-02-30', ':16:11: The key `sources.0.date` is not'],
  ['a source of a day in words', entry, 'date: 2018', 'date: last summer', ':16:11: The key `sources.0.date` is not'],
  ['no front matter', 'topics/en/some.mdx', '---\ntitle', 'title', ':1:1: The file does not begin with front matter'],
  ['a fault in front matter', 'topics/en/some.mdx', '"Some', 'Some', ':3:'],
  ['a field that a topic has not', 'topics/en/some.mdx', 'order', 'oder', 'There is no key `oder`'],
])('%s', (_, path, from, to, message) => {
  test('is named with its file and place', () => {
    const text = whole[path] ?? '';
    expect(text).toContain(from);
    const lines = foundWith({ [path]: text.replace(from, () => to) });
    expect(lines.join('\n')).toContain(message);
    expect(lines.every((line) => line.startsWith(`content/${path}:`))).toBe(true);
  });
});

describe('signs that no reader sees', () => {
  test.each([
    '\u200b',
    '\u200e',
    '\u202e',
    '\u2066',
    '\ufeff',
    '\u00ad',
    '\u0085',
    '\u2028',
    '\uffff',
    '\\u0007',
    '\\ud800',
    '\\ufdd0',
    '\\u200d',
  ])('%j in a translation', (sign) => {
    expect(foundWith({ [english]: `{ "r.s1": "So${sign}me" }` })).toEqual([
      expect.stringMatching(/^content\/reports\/x\/en\/r\.json:1:11: .*U\+[0-9A-F]{4}.*\(content:hidden-sign\)$/) as string,
    ]);
  });

  test.each<[string, string, string]>([
    ['a term', entry, 'term: some'],
    ['a name', report, '"name": { "zh": "某'],
    ['prose', 'topics/en/some.mdx', 'Words'],
    ['a key', english, '"r.s1'],
  ])('in %s', (_, path, words) => {
    const lines = foundWith({ [path]: (whole[path] ?? '').replace(words, `${words}\u200b`) });
    expect(lines.filter((line) => line.includes('U+200B'))).toHaveLength(1);
  });

  test('are let be in words of the source', () => {
    expect(foundWith({ [report]: (whole[report] ?? '').replace('某　报告', '某\u00ad报告') })).toEqual([]);
  });
});

describe('bytes', () => {
  test.each<[string, (text: string) => string | Uint8Array, string]>([
    ['a byte order mark', (text) => `\ufeff${text}`, ':1:1: The file begins with a byte order mark'],
    ['CRLF', (text) => text.replaceAll('\n', '\r\n'), 'Lines end as on Windows'],
    [
      'no UTF-8',
      (text) => Buffer.concat([Buffer.from(text.slice(0, 5)), Buffer.of(0xff), Buffer.from(text.slice(5))]),
      ': This is no UTF-8',
    ],
    ['UTF-16', (text) => Buffer.from(`\ufeff${text}`, 'utf16le'), ':1:1: This is no UTF-8'],
  ])('%s', (_, change, message) => {
    for (const path of [report, 'reports/x/zh/r.json', entry, 'topics/en/some.mdx']) {
      expect(foundWith({ [path]: change(whole[path] ?? '') })).toEqual([expect.stringContaining(message) as string]);
    }
  });
});

describe('names', () => {
  test.each([
    ['reports/x/en/r.json~', ' The nearest that is read is content/reports/x/en/r.json.'],
    ['reports/x/aparatus.json', ' The nearest that is read is content/reports/x/apparatus.json.'],
    ['reports/x/en/old/r.json', ''],
    ['reports/notes.json', ''],
    ['notes.json', ''],
    ['glossary/some.yml', ' The nearest that is read is content/glossary/some.yaml.'],
    ['glossary/Some.yaml', ' The nearest that is read is content/glossary/some.yaml.'],
    ['topics/en/new.md', ' The nearest that is read is content/topics/en/new.mdx.'],
    ['about/todo.txt', ''],
  ])('%s is read by nobody', (path, instead) => {
    expect(foundWith({ [path]: '{}' })).toEqual([
      `content/${path}:1:1: No file of this name is read.${instead} Correct the name, or take the file out. (content:unknown-file)`,
    ]);
  });

  test.each(['.DS_Store', 'reports/x/en/._r.json', 'glossary/Thumbs.db'])('%s is let be', (path) => {
    expect(foundWith({ [path]: 'x' })).toEqual([]);
  });

  test.each([join(contentFolder, 'site.json'), contentFolder, join(folder, 'nowhere')])('a link to %s', (target) => {
    const place = join(folder, 'glossary/link.yaml');
    symlinkSync(target, place);
    try {
      expect(found()).toEqual([expect.stringMatching(/^content\/glossary\/link\.yaml:1:1: This is a link/) as string]);
    } finally {
      rmSync(place);
    }
  });
});

test.each(['site.json', report])('%s is missed', (path) => {
  const text = readFileSync(join(folder, path));
  rmSync(join(folder, path));
  expect(found()).toEqual([expect.stringContaining(`content/${path}:1:1: This file is missing`) as string]);
  put(path, text);
});

test('all faults of all files are in one list, by file', () => {
  const lines = foundWith({ [report]: '{', [entry]: 'kind: "', [english]: '{ "a": "", "b": "" }', 'families.yaml': '-\t' });
  expect(lines.map((line) => line.slice(0, line.indexOf(':')))).toEqual([
    'content/families.yaml',
    `content/${entry}`,
    `content/${english}`,
    `content/${english}`,
    `content/${report}`,
  ]);
});
