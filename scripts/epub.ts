import { join } from 'node:path';
import { urlsOf } from '#address/url.ts';
import { fromContent } from '#edition/from-content.ts';
import { homeOf } from '#edition/home.ts';
import { fileNameOf, kindsOf } from '#export/epub/book.ts';
import { drawCover } from '#export/epub/cover.ts';
import { toEpub } from '#export/epub/epub.ts';
import { conceptsFrom } from '#glossary/concepts.ts';
import { createGlossary } from '#glossary/glossary.ts';
import { sentencesOf } from '#glossary/places.ts';
import { introductions } from '#schemas/introductions.ts';
import { readFile } from '#schemas/read.ts';
import { readContent } from './content.ts';
import { current } from './current.ts';
import { drawingTools } from './drawing-tools.ts';
import { lockProject } from './lock.ts';
import { root } from './root.ts';
import { run } from './say.ts';
import { builtSite, sayIfProvisional } from './site.ts';
import type { Change } from './write-files.ts';
import { failIfUnfinished, writeFiles } from './write-files.ts';

/** Makes the e-books of every report, for the place that `SITE_URL` says, into offline/: all of them or none. */
await run(async () => {
  lockProject('epub');
  failIfUnfinished(root);
  const site = builtSite();
  const tools = drawingTools();
  const files = readContent();
  const editions = fromContent(files);
  const around = {
    glossary: createGlossary(conceptsFrom(files), sentencesOf(editions, homeOf(files, editions))),
    imprint: readFile(files, 'introductions.yaml', introductions).imprint,
    urls: urlsOf(site),
  };
  const made: Change[] = [];
  for (const edition of editions) {
    for (const kind of kindsOf(edition)) {
      const path = `offline/${fileNameOf(edition, kind)}`;
      const bytes = toEpub(edition, kind, { ...around, cover: await drawCover(edition, kind, tools) });
      const before = current(join(root, path), 'base64') ?? null;
      made.push({ path, before, after: Buffer.from(bytes).toString('base64'), encoding: 'base64' });
    }
  }
  writeFiles(root, made);
  for (const { path, after } of made) process.stdout.write(`${path}: ${Math.ceil(Buffer.byteLength(after ?? '', 'base64') / 1024)} KiB\n`);
  sayIfProvisional(site);
});
