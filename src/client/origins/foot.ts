import type { LayerData } from '#origins/layer.ts';
import { fill } from '#i18n/fill.ts';
import { make } from '../page/make.ts';
import type { ReadingStrings } from '../reading/strings.ts';
import { mixed } from './mixed.ts';
import type { PlacedRun } from './runs.ts';

/** So many texts are named under the text of a page. */
const mostNamed = 5;

/** Returns what stands under the text while the layer is on: what the dots mean, and, on paper, a note to each run. */
export function createFoot({ about, all }: LayerData, placed: readonly PlacedRun[], { layer: t }: ReadingStrings): HTMLElement {
  const foot = make('div', 'layer-foot ours');
  const line = make('p');
  line.append(mixed(sumOf(placed, t)), ' ', make('a', 'link', t.all, { href: all }));
  const notes = make('ol', 'layer-notes');
  notes.append(
    ...placed.map(({ run: { words, earliest, date, facts, official } }) => {
      const note = make('li');
      note.append(
        make('span', '', words, { lang: 'zh-Hans' }),
        t.colon,
        mixed([`${earliest.name} ${date}`, ...facts].join(t.stop) + t.stop),
      );
      if (official) note.append(make('span', '', official.en, { lang: 'en' }), ` (${official.source})`);
      return note;
    }),
  );
  const meaning = make('p');
  meaning.append(mixed(about));
  foot.append(meaning, line, notes);
  return foot;
}

/** How many runs are marked, and which texts are the earliest for how many of them. */
function sumOf(placed: readonly PlacedRun[], t: ReadingStrings['layer']): string {
  if (placed.length === 0) return t.none;
  const counts = new Map<string, number>();
  for (const { run } of placed) counts.set(run.earliest.name, (counts.get(run.earliest.name) ?? 0) + 1);
  const sorted = [...counts].sort((a, b) => b[1] - a[1]);
  const named = sorted.slice(0, mostNamed).map(([name, count]) => `${name} ${count}`);
  const rest = sorted.length - named.length;
  return fill(t.here, placed.length) + [...named, ...(rest > 0 ? [fill(t.rest, rest)] : [])].join(t.semicolon) + t.stop.trim();
}
