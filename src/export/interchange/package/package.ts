import type { Edition } from '#edition/types.ts';
import type { Glossary } from '#glossary/glossary.ts';
import { dataSchemas } from '#schemas/json-schemas.ts';
import { toFiguresData } from '../../figures-data.ts';
import { toGlossaryData } from '../../glossary-data.ts';
import { toOriginsData } from '../../origins-data.ts';
import { toReportData } from '../../report-data.ts';
import type { InterchangeFormat, Source } from '../format.ts';
import { titleOf } from '../identity.ts';
import { sha256 } from '../../sha256.ts';
import type { DataSet } from './code.ts';
import { dataSets, entry, toDeclarations, toModule, verifyCode, verifyDeclarations } from './code.ts';
import { licenceWords } from './licence-words.ts';
import { toReadme } from './readme.ts';

const utf8 = new TextEncoder();
const names = Object.keys(dataSets) as DataSet[];

/** The data of a report as a package that npm installs; nothing of it is published. */
export const npmPackage: InterchangeFormat = { name: 'package', of: 'report', ending: '.tgz', needsTranslation: false, make: toPackage };

/** Returns the files of the package of a report, by their paths. */
export function toPackage(source: Source): ReadonlyMap<string, Uint8Array> {
  const { edition, glossary, texts, urls } = source;
  const name = `eight-eight-${edition.slug}`;
  const data: Readonly<Record<DataSet, unknown>> = {
    report: toReportData(edition, urls),
    glossary: toGlossaryData(mentionsWithin(edition, glossary), urls),
    figures: toFiguresData(edition),
    origins: toOriginsData(edition, texts),
  };
  const schemas = dataSchemas();
  const files = new Map<string, string>([
    ...names.flatMap((set): [string, string][] => {
      const json = JSON.stringify(data[set]);
      return [
        [`data/${set}.json`, json],
        [`data/${set}.js`, toModule(json)],
        [`schema/${set}.schema.json`, asJson(schemas[set])],
      ];
    }),
    ['index.js', entry],
    ['index.d.ts', toDeclarations(schemas)],
    ['verify.js', verifyCode],
    ['verify.d.ts', verifyDeclarations],
    ['README.md', toReadme(source, name)],
    ['LICENSE', licenceWords],
  ]);
  const hashes = Object.fromEntries([...files].map(([path, words]) => [path, sha256(words)]));
  files.set('hashes.json', asJson(hashes));
  files.set('package.json', asJson(toManifest(source, name)));
  return new Map([...files].map(([path, words]) => [path, utf8.encode(words)]));
}

/** The glossary with the mentions of one report alone, so that its package does not change when another report comes. */
function mentionsWithin(edition: Edition, glossary: Glossary): Glossary {
  return {
    ...glossary,
    mentionsOf: (concept) => glossary.mentionsWithin(concept, edition).map((mention) => ({ ...mention, key: mention.segment.id })),
  };
}

function toManifest({ edition, urls }: Source, name: string): object {
  const { version } = edition.info.edition;
  return {
    name,
    version,
    description: titleOf(edition),
    license: '(CC-BY-4.0 AND MIT)',
    ...(urls.isProvisional ? {} : { homepage: urls.absolute(urls.permanent(edition.slug)) }),
    keywords: ['corpus', 'glossary', 'zh', ...(edition.info.translation === 'none' ? [] : ['bilingual', 'en'])],
    type: 'module',
    main: './index.js',
    types: './index.d.ts',
    exports: {
      '.': { types: './index.d.ts', default: './index.js' },
      './verify': { types: './verify.d.ts', default: './verify.js' },
      './data/*.json': './data/*.json',
      './schema/*.json': './schema/*.json',
      './hashes.json': './hashes.json',
      './package.json': './package.json',
    },
    files: ['data', 'schema', 'index.js', 'index.d.ts', 'verify.js', 'verify.d.ts', 'hashes.json'],
    sideEffects: false,
    engines: { node: '>=18.17' },
  };
}

function asJson(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
