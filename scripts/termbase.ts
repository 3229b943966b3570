import { readFileSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { VFile } from 'vfile';
import { parse } from 'yaml';
import type { Concept } from '#schemas/glossary.ts';
import { concept } from '#schemas/glossary.ts';
import { root } from './project.ts';

const folder = join(root, 'content/glossary');

/** A concept with the name of its file. */
export interface Entry extends Concept {
  slug: string;
}

/** The termbase: the front matter of every file of content/glossary/. Fails naming file and key. */
export function readTermbase(): Entry[] {
  return readdirSync(folder).sort().map(readEntry);
}

function readEntry(name: string): Entry {
  const path = join(folder, name);
  const file = new VFile({ path: relative(root, path) });
  const [, matter] = /^---\n([\s\S]*?)\n---\n/.exec(readFileSync(path, 'utf8')) ?? [];
  if (matter === undefined)
    file.fail(
      'The file does not begin with front matter between two lines of ---. Begin it so.',
      { line: 1, column: 1 },
      'termbase:no-matter',
    );
  const result = concept.safeParse(parse(matter ?? ''));
  if (result.success) return { slug: name.replace('.mdx', ''), ...result.data };
  const issue = result.error.issues[0];
  return file.fail(
    `The key \`${issue?.path.join('.') ?? ''}\` is not as it should be: ${issue?.message ?? ''}. Mend it here.`,
    { line: 1, column: 1 },
    'termbase:invalid',
  );
}
