import { join } from 'node:path';
import { VFile } from 'vfile';
import type { ComparedText } from '#origins/find-runs.ts';
import { hanIn } from '#text/han.ts';
import type { OutsideText } from '#schemas/texts.ts';
import { comparedText } from '#origins/compared.ts';
import { decode } from '#text/decode.ts';
import { corpusFolder, readBytes } from './root.ts';
import { sha256 } from '#export/sha256.ts';

/** An outside text as it was read: folded, with the hash of its bytes and the number of its Chinese characters. */
export interface ReadText extends ComparedText {
  sha256: string;
  han: number;
}

/** Returns the outside texts, read from the folder of sample reports beside the project; throws where it or one of them is missing. */
export function readOutsideTexts(texts: readonly OutsideText[]): ReadText[] {
  const folder = corpusFolder;
  if (folder === undefined) {
    return new VFile({ path: 'content/texts.json' }).fail(
      'The texts that it names are not part of the project, and the folder that has them (../shared/corpus) is not beside it. The site builds from the ledgers as they are; to make them anew, put the folder there.',
      { line: 1, column: 1 },
      'project:no-outside-texts',
    );
  }
  return texts.map(({ id, file }) => {
    const read = readBytes(join(folder, file), new VFile({ path: `../shared/corpus/${file}` }));
    const text = decode(read);
    return { id, folded: comparedText(text), sha256: sha256(read.value), han: hanIn(text) };
  });
}
