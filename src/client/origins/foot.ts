import type { LayerData } from '#origins/layer.ts';
import { make } from '../page/make.ts';
import type { ReadingStrings } from '../reading/strings.ts';
import type { PlacedRun } from './runs.ts';

/** Returns what stands under the text while the layer is on: what the dots mean, and, on paper, a note to each run. */
export function createFoot({ about, sum, all }: LayerData, placed: readonly PlacedRun[], { layer: t }: ReadingStrings): HTMLElement {
  const foot = make('div', 'layer-foot ours');
  const line = make('p', '', sum);
  line.append(' ', make('a', 'link', t.all, { href: all }));
  const notes = make('ol', 'layer-notes');
  notes.append(
    ...placed.map(({ run: { words, earliest, date, facts, official } }) => {
      const note = make('li', '', `${words}: ${earliest.name} ${date}. ${facts.join('. ')}.`);
      if (official) note.append(` ${official.en} (${official.source})`);
      return note;
    }),
  );
  foot.append(make('p', '', about), line, notes);
  return foot;
}
