import type { Source } from '../format.ts';
import { hasFigures } from '#numbers/figures-of.ts';
import { isLookedUp } from '#origins/origins-of.ts';
import { fileNameOf, titleOf, tool, translatedWords } from '../identity.ts';

/** Returns what a package says of itself, with an example that runs. */
export function toReadme({ edition, urls }: Source, name: string): string {
  const { slug } = edition;
  const file = fileNameOf({ of: 'report', ending: '.tgz' }, edition);
  const { version, date } = edition.info.edition;
  const ledgers = [...(hasFigures(edition) ? ['the figures'] : []), ...(isLookedUp(edition) ? ['the sources of wording'] : [])];
  const held = ['the glossary with every place of this report that mentions a concept', ...ledgers].join(', ');
  return `# ${name}

${titleOf(edition).replace(/[\\`*_{}[\]<>()#+!|~-]/g, '\\$&')}

The data of a report of the ${tool}: every sentence in Chinese${translatedWords(edition)}, under a permanent id, ${held}. Edition ${version} of ${date}, report \`${slug}\`${urls.isProvisional ? '' : `, <${urls.absolute(urls.permanent(slug))}>`}.

\`\`\`sh
npm install ${urls.isProvisional ? `./${file}` : urls.absolute(urls.to(`data/${file}`))}
\`\`\`

\`\`\`js
${exampleOf(name)}
\`\`\`

- \`report\`, \`glossary\`, \`figures\`, \`origins\`: typed data, for Node 18.17 and later, bundlers and browsers; there are no dependencies. A report without a ledger of figures, or that was not looked up in earlier texts, has none of these.
- \`${name}/verify\`: \`verify()\` compares the SHA-256 of every file with \`hashes.json\`, for Node. Added files are found as well. \`package.json\` is left out, since package managers may write it anew, and so are files that begin with a dot.
- \`${name}/data/report.json\` and so on: the same data as JSON; \`${name}/schema/report.schema.json\` and so on: its JSON Schema (draft 2020-12).
- Addresses in the data are paths from the root of the site${urls.isProvisional ? '' : `, <${urls.absolute(urls.to(''))}>`}.
- Offsets are in UTF-16 code units, those of JavaScript strings.

The Chinese text is an official document. Translation, glossary and notes: CC BY 4.0; code: MIT. See LICENSE.
`;
}

function exampleOf(name: string): string {
  return [
    `import { glossary, report } from '${name}';`,
    `import { verify } from '${name}/verify';`,
    '',
    'await verify(); // throws and names the files where one is not as published',
    "console.log(report.sentences.length, 'sentences of edition', report.report.edition.version);",
    "for (const concept of glossary.slice(0, 3)) console.log(concept.zh.term, '=', concept.en.term);",
  ].join('\n');
}
