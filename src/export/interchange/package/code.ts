import { typeOf } from './declaration.ts';

/** The data sets of a package, each with the type that its declarations name. */
export const dataSets = { report: 'Report', glossary: 'Glossary', figures: 'Figures', origins: 'Origins' } as const;

/** The name of a data set of a package. */
export type DataSet = keyof typeof dataSets;

const names = Object.keys(dataSets) as DataSet[];

/** What each data set is, in a sentence. */
const about: Readonly<Record<DataSet, string>> = {
  report: 'Holds the report with its units and sentences, in both languages.',
  glossary: 'Holds the concepts of the glossary, which all reports share.',
  figures: 'Holds the figures of the report; none where it has no ledger of them.',
  origins: 'Holds what the report has in common with earlier texts; none where it was not looked up.',
};

/** The entry of a package: data as modules, which every version of Node and every bundler loads, whatever it thinks of JSON. */
export const entry: string = names.map((name) => `export { default as ${name} } from './data/${name}.js';\n`).join('');

/** Returns a module that holds data; the words of it are never code. */
export function toModule(json: string): string {
  return `export default JSON.parse(${JSON.stringify(json).replace(/[\u2028\u2029]/g, (mark) => `\\u${mark.charCodeAt(0).toString(16)}`)});\n`;
}

/** Returns the declarations of the entry, made of the schemas of the data. */
export function toDeclarations(schemas: Readonly<Record<DataSet, object>>): string {
  const types = names.map((name) => `/** ${about[name]} */\nexport type ${dataSets[name]} = ${typeOf(schemas[name])};\n`);
  const values = names.map((name) => `/** ${about[name]} */\nexport declare const ${name}: ${dataSets[name]};\n`);
  return [...types, ...values].join('\n');
}

/** The module that checks a package as it lies on a disk: for Node alone, so that the data stays fit for browsers. */
export const verifyCode = `${[
  "import { createHash } from 'node:crypto';",
  "import { lstat, readFile, readdir } from 'node:fs/promises';",
  "import { join, sep } from 'node:path';",
  "import { fileURLToPath } from 'node:url';",
].join('\n')}

/** Resolves to true where every file is what its hash says and none was added; rejects with an error whose \`differing\` names the others. */
export async function verify() {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const hashes = JSON.parse(await readFile(join(folder, 'hashes.json'), 'utf8'));
  const found = await Promise.all(
    Object.entries(hashes).map(async ([path, hash]) => {
      const bytes = await readFile(join(folder, path)).catch(() => undefined);
      return bytes !== undefined && createHash('sha256').update(bytes).digest('hex') === hash ? [] : [path];
    }),
  );
  const there = await Promise.all((await readdir(folder, { recursive: true })).map(async (path) => ((await lstat(join(folder, path))).isDirectory() ? [] : [path.split(sep).join('/')])));
  const added = there.flat().filter((path) => !Object.hasOwn(hashes, path) && !/^(?:package\\.json|hashes\\.json|node_modules\\/.*|(?:.*\\/)?\\.[^\\/]*)$/.test(path));
  const differing = [...found.flat(), ...added];
  if (differing.length > 0) throw Object.assign(new Error(\`Other than published: \${differing.join(', ')}\`), { differing });
  return true;
}
`;

/** The declarations of the module that checks a package. */
export const verifyDeclarations = `/** Resolves to true where every file is what its hash says and none was added; rejects with an error whose \`differing\` names the others. */
export declare function verify(): Promise<true>;
`;
