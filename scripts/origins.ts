import { join, relative } from 'node:path';
import { VFile } from 'vfile';
import { fromContent } from '#edition/from-content.ts';
import type { Edition } from '#edition/types.ts';
import { conceptsFrom } from '#glossary/concepts.ts';
import { countTerms } from '#origins/count-terms.ts';
import { findOrigins } from '#origins/find-origins.ts';
import { reportMonth, textsBefore, textsFrom } from '#origins/texts.ts';
import { toJson } from '#report/to-files.ts';
import { contentFolder, readContent } from './content.ts';
import { current } from './current.ts';
import { readOutsideTexts } from './outside-texts.ts';
import { lockProject } from './lock.ts';
import { root } from './root.ts';
import { run } from './say.ts';
import type { Change } from './write-files.ts';
import { writeFiles } from './write-files.ts';

/**
 * Looks every report up in the earlier texts of content/texts.json, and every term in all of them: writes
 * content/term-counts.json and the origins.json of each report, all or nothing.
 */
await run(() => {
  lockProject('origins');
  const files = readContent();
  const { texts } = textsFrom(files);
  if (texts.length === 0) {
    new VFile({ path: 'content/texts.json' }).fail(
      'It names no text, so there is nothing to look reports up in, and the ledgers stay as they are. Put the list of texts back.',
      { line: 1, column: 1 },
      'project:no-outside-texts',
    );
  }
  const read = readOutsideTexts(texts);
  const concepts = conceptsFrom(files);
  const counts = {
    texts: Object.fromEntries(read.map(({ id, sha256, han }) => [id, { sha256, han }])),
    counts: countTerms(concepts, read),
  };
  const ledgerOf = (edition: Edition): object => {
    const before = new Set(textsBefore(texts, reportMonth(edition)).map(({ id }) => id));
    const compared = read.filter(({ id }) => before.has(id));
    return { texts: Object.fromEntries(compared.map(({ id, sha256 }) => [id, sha256])), runs: findOrigins(edition, compared, concepts) };
  };
  const ledgers: [path: string, value: object][] = [
    [join(contentFolder, 'term-counts.json'), counts],
    ...fromContent(files).map((edition): [string, object] => [
      join(contentFolder, 'reports', edition.slug, 'origins.json'),
      ledgerOf(edition),
    ]),
  ];
  const changes = ledgers.flatMap(([path, value]): Change[] => {
    const before = current(path) ?? null;
    const after = toJson(value);
    return before === after ? [] : [{ path: relative(root, path), before, after }];
  });
  writeFiles(root, changes);
  for (const { path } of changes) process.stdout.write(`wrote ${path}\n`);
  if (changes.length === 0) process.stdout.write('Nothing to do: the ledgers are what the texts give.\n');
});
