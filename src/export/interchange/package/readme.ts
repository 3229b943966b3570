import type { Source } from '../format.ts';
import { tool } from '../identity.ts';

/** Returns what a package says of itself, with an example that runs. */
export function toReadme({ edition: { slug, info }, urls }: Source, name: string): string {
  const { version, date } = info.edition;
  return `# ${name}

${[info.name.zh, info.name.en]
  .filter((words) => words !== '')
  .join(' · ')
  .replace(/[\\`*_{}[\]<>()#+!|~-]/g, '\\$&')}

The data of a report of the ${tool}: every sentence in Chinese and in an unofficial English translation under a permanent id, the glossary with every place that mentions a concept, the figures and the sources of wording. Edition ${version} of ${date}, report \`${slug}\`${urls.isProvisional ? '' : `, <${urls.absolute(urls.permanentReport(slug))}>`}.

\`\`\`js
${exampleOf(name)}
\`\`\`

- \`report\`, \`glossary\`, \`figures\`, \`origins\`: typed data, for Node 18 and later, bundlers and browsers; there are no dependencies. A report without a ledger of figures, or that was not looked up in earlier texts, has none of these.
- \`${name}/verify\`: \`verify()\` compares the SHA-256 of every file with \`hashes.json\`, for Node. \`package.json\` is left out, since package managers may write it anew.
- \`${name}/data/report.json\` and so on: the same data as JSON; \`${name}/schema/report.schema.json\` and so on: its JSON Schema (draft 2020-12).
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
