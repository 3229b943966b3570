import type { VFile } from 'vfile';
import type { Line } from './from-text.ts';
import { suspectCharacters } from './suspect/characters.ts';
import { suspectCuts } from './suspect/cuts.ts';
import { furnitureRuns, suspectFurniture } from './suspect/furniture.ts';
import { suspectLayout } from './suspect/layout.ts';
import { suspectMarks } from './suspect/marks.ts';
import { suspectMarkup } from './suspect/markup.ts';
import type { Report } from './types.ts';

/** Warns of what an editor should look at before a text is added: all of it is kept. */
export function suspect(lines: readonly Line[], tree: Report, file: VFile): void {
  suspectCharacters(lines, file);
  suspectMarkup(lines, file);
  suspectLayout(lines, file);
  const furniture = furnitureRuns(lines);
  suspectFurniture(furniture, lines, file);
  suspectMarks(
    lines.filter((_, at) => !furniture.some(({ first: from, last }) => from <= at && at <= last)),
    file,
  );
  suspectCuts(lines, file);
  const first = lines[0];
  if (first && !tree.children.some(({ children }) => children.length > 0)) {
    file.message('The text has a title and nothing else.', first.position, 'report:body-missing');
  } else if (first && !tree.children.some(({ children }) => children.some(({ type }) => type === 'division'))) {
    file.message(
      'No heading was found: the whole text is one unit. Headings begin a line with 一、 or （一） or 一要.',
      first.position,
      'report:headings-missing',
    );
  }
}
