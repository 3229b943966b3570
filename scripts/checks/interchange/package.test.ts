import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { siteAddress } from '#address/site-address.ts';
import { sampleEdition } from '#edition/sample-edition.ts';
import { hostile } from '#export/hostile.ts';
import { typeOf } from '#export/interchange/package/declaration.ts';
import { toPackage } from '#export/interchange/package/package.ts';
import { createGlossary } from '#glossary/glossary.ts';
import { sentencesOf } from '#glossary/places.ts';
import { toTgz } from '#export/tgz.ts';
import { readSources } from '../../interchange-source.ts';
import { root } from '../../root.ts';

const [source] = readSources(siteAddress({ SITE_URL: 'https://reader.example' }));
const files = toPackage(source);
const name = `eight-eight-${source.edition.slug}`;
const text = (path: string): string => new TextDecoder().decode(files.get(path));
const folder = mkdtempSync(join(tmpdir(), 'package-'));
const reader = join(folder, 'reader');
const installed = join(reader, 'node_modules', name);

/** The system’s own Node, where there is another than that of these tests. */
const ownNode = (process.env['PATH'] ?? '')
  .split(delimiter)
  .filter((path) => !path.includes('node_modules'))
  .map((path) => join(path, 'node'))
  .find((path) => existsSync(path));
const nodes = [...new Set([process.execPath, ...(ownNode === undefined ? [] : [ownNode])])];

/** Returns what npm prints, with nothing of this project or of a registry at hand. */
function npm(cwd: string, ...args: string[]): string {
  return execFileSync('npm', [...args, '--offline', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, npm_config_cache: join(folder, 'cache') },
  });
}

/** Runs code beside the installed package. */
function run(node: string, code: string): { stdout: string; stderr: string; status: number | null } {
  return spawnSync(node, ['--input-type=module', '-e', code], { cwd: reader, encoding: 'utf8' });
}

const verifying = `import { verify } from '${name}/verify';
process.stdout.write(JSON.stringify(await verify().catch(({ message, differing }) => ({ message, differing }))));`;

beforeAll(() => {
  mkdirSync(reader);
  writeFileSync(join(reader, 'package.json'), '{"name":"reader","version":"1.0.0","private":true,"type":"module"}');
  writeFileSync(join(folder, 'x.tgz'), toTgz(files));
  npm(reader, 'install', '../x.tgz');
}, 60_000);

afterAll(() => {
  rmSync(folder, { recursive: true });
});

test('npm packs the folder into the very files that the archive has, and none is left out', () => {
  for (const [path, bytes] of files) {
    mkdirSync(dirname(join(folder, 'made', path)), { recursive: true });
    writeFileSync(join(folder, 'made', path), bytes);
  }
  const [packed] = JSON.parse(npm(join(folder, 'made'), 'pack', '--json')) as {
    name: string;
    version: string;
    files: { path: string }[];
  }[];
  expect(packed).toMatchObject({ name, version: source.edition.info.edition.version });
  expect(packed?.files.map(({ path }) => path).sort()).toEqual([...files.keys()].sort());
});

test('the archive lists all files below package/, and the same source gives the same bytes', () => {
  const listed = execFileSync('tar', ['tzf', 'x.tgz'], { cwd: folder, encoding: 'utf8' }).trim().split('\n');
  expect(listed.sort()).toEqual([...files.keys()].map((path) => `package/${path}`).sort());
  expect(toTgz(toPackage(source))).toEqual(new Uint8Array(readFileSync(join(folder, 'x.tgz'))));
});

test.each(nodes)('%s reads the data, runs the example and finds every file as published', (node) => {
  const counts = run(
    node,
    `import { figures, glossary, origins, report } from '${name}';
    process.stdout.write(JSON.stringify([report.sentences.length, glossary.length, figures.length, origins.length]));`,
  );
  expect(JSON.parse(counts.stdout)).toEqual([
    source.edition.segments.size,
    source.glossary.published.length,
    source.edition.figures.figures.length,
    (JSON.parse(text('data/origins.json')) as unknown[]).length,
  ]);
  const [, example = ''] = /```js\n(.*?)```/s.exec(text('README.md')) ?? [];
  expect(run(node, example)).toMatchObject({
    status: 0,
    stdout: expect.stringContaining(
      `${source.edition.segments.size} sentences of edition ${source.edition.info.edition.version}`,
    ) as string,
  });
  expect(run(node, verifying).stdout).toBe('true');
});

test('a changed byte and a lost file are found, and named', () => {
  const path = join(installed, 'data/glossary.json');
  const bytes = readFileSync(path);
  const changed = Buffer.from(bytes);
  changed[changed.length >> 1] = (changed[changed.length >> 1] ?? 0) ^ 1;
  writeFileSync(path, changed);
  expect(JSON.parse(run(process.execPath, verifying).stdout)).toEqual({
    message: 'Other than published: data/glossary.json',
    differing: ['data/glossary.json'],
  });
  rmSync(path);
  expect(JSON.parse(run(process.execPath, verifying).stdout)).toMatchObject({ differing: ['data/glossary.json'] });
  writeFileSync(path, bytes);
});

test('a file that was added is found, and named', () => {
  const path = join(installed, 'data/more/added.js');
  mkdirSync(join(path, '..'));
  writeFileSync(path, '');
  expect(JSON.parse(run(process.execPath, verifying).stdout)).toMatchObject({ differing: ['data/more/added.js'] });
  rmSync(join(path, '..'), { recursive: true });
});

test('its types are those of the schemas, both ways, and TypeScript takes the example', () => {
  const [, example = ''] = /```js\n(.*?)```/s.exec(text('README.md')) ?? [];
  writeFileSync(
    join(reader, 'example.ts'),
    `${example}\nconst first: string | null | undefined = report.sentences[0]?.en;\nexport { first };\n`,
  );
  writeFileSync(join(reader, 'wrong.ts'), `import { report } from '${name}';\nexport const line: string = report.sentences[0]!.line;\n`);
  const schemas = join(root, 'src/schemas');
  writeFileSync(
    join(reader, 'same.ts'),
    `import type { Figures, Glossary, Origins, Report } from '${name}';
import type { ReportData } from '${schemas}/data.ts';
import type { FiguresData } from '${schemas}/figures-data.ts';
import type { GlossaryData } from '${schemas}/glossary-data.ts';
import type { OriginsData } from '${schemas}/origins-data.ts';
type Same<One, Other> = [One] extends [Other] ? ([Other] extends [One] ? true : never) : never;
export const same: [Same<Report, ReportData>, Same<Glossary, GlossaryData>, Same<Figures, FiguresData>, Same<Origins, OriginsData>] = [true, true, true, true];
`,
  );
  symlinkSync(join(root, 'node_modules/@types'), join(reader, 'node_modules/@types'));
  const same = readFileSync(join(reader, 'same.ts'), 'utf8');
  writeFileSync(join(reader, 'other.ts'), same.replace('Same<Report, ReportData>', 'Same<Report, GlossaryData>'));
  const { stdout } = spawnSync(
    join(root, 'node_modules/.bin/tsc'),
    [
      ...['--noEmit', '--strict', '--module', 'nodenext', '--target', 'es2024', '--types', 'node', '--skipLibCheck'],
      ...['--allowImportingTsExtensions', 'example.ts', 'same.ts', 'other.ts', 'wrong.ts'],
    ],
    { cwd: reader, encoding: 'utf8' },
  );
  expect(stdout.trim().split('\n')).toEqual([
    expect.stringMatching(/^other\.ts.*Type 'true' is not assignable to type 'never'/),
    expect.stringMatching(/^wrong\.ts.*Type 'number' is not assignable to type 'string'/),
  ]);
});

test('the data is what its schema says', () => {
  for (const set of ['report', 'glossary', 'figures', 'origins']) {
    const validate = new Ajv2020({ strict: false, allErrors: true, formats: { date: true } }).compile(
      JSON.parse(text(`schema/${set}.schema.json`)) as object,
    );
    expect(validate(JSON.parse(text(`data/${set}.json`))) ? [] : validate.errors).toEqual([]);
  }
  const validate = new Ajv2020({ strict: false, formats: { date: true } }).compile(
    JSON.parse(text('schema/glossary.schema.json')) as object,
  );
  expect(validate([{}])).toBe(false);
});

test('its licence holds the words of the licence of the code', () => {
  expect(text('LICENSE')).toContain(readFileSync(join(root, 'LICENSE'), 'utf8').trim());
});

test('hostile words in names and in the text are data, and run as nothing', () => {
  const made = hostile.map((words, index) => {
    const line = words.replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ').trim();
    const edition = sampleEdition({ text: `题\n${line}。`, info: { name: { zh: line, en: `${line} en` } } });
    const packed = toPackage({ ...source, edition, glossary: createGlossary([], sentencesOf([edition], edition)) });
    const read = (path: string): string => new TextDecoder().decode(packed.get(path));
    writeFileSync(join(folder, `hostile-${index}.mjs`), read('data/report.js'));
    expect(JSON.parse(read('package.json'))).toMatchObject({ name: 'eight-eight-sample', description: `${line} · ${line} en` });
    return read('data/report.json');
  });
  const code = `const all = [];
    for (let index = 0; index < ${made.length}; index++) all.push(JSON.stringify((await import('./hostile-' + index + '.mjs')).default));
    process.stdout.write(JSON.stringify(all));`;
  expect(JSON.parse(execFileSync(process.execPath, ['--input-type=module', '-e', code], { cwd: folder, encoding: 'utf8' }))).toEqual(made);
});

test('a schema with a keyword that has no type is refused', () => {
  expect(() => typeOf({ type: 'string', ...{ oneOf: [] } })).toThrow('oneOf');
  expect(() => typeOf({ type: 'object', properties: {} })).toThrow('all that they hold');
});
