import type { Unit } from '#edition/types.ts';
import { divisionsIn } from '#edition/units.ts';
import { readFileOr } from '#schemas/read.ts';
import type { ContentFiles } from '#schemas/read.ts';
import type { Gist } from '#schemas/topics.ts';
import { gists } from '#schemas/topics.ts';
import type { ConceptEntry } from './concepts.ts';
import type { Glossary } from './glossary.ts';

const file = 'topics/gists.json';

/** What the editors say of units of the home report, by their ids. */
export type Gists = Readonly<Record<string, Gist>>;

/** Returns what content/topics/gists.json says; nothing where there is no such file. */
export function gistsFrom(files: ContentFiles): Gists {
  return readFileOr(files, file, gists, {});
}

/** A unit as a topic shows it: what the editors say of it, the terms they name with it, the units below. */
export interface UnitGist {
  unit: Unit;
  gist: Gist | undefined;
  terms: ConceptEntry[];
  below: UnitGist[];
}

/** Returns the units directly under a unit of the home report, and under those; none under one that has ended. */
export function unitsUnder(id: string, all: Gists, glossary: Glossary): UnitGist[] {
  const unit = glossary.sentences.home.units.get(id);
  return unit ? divisionsIn(unit).map((below) => toGist(below, all, glossary)) : [];
}

function toGist(unit: Unit, all: Gists, glossary: Glossary): UnitGist {
  const gist = all[unit.id];
  return {
    unit,
    gist,
    terms: (gist?.terms ?? []).flatMap((slug) => glossary.concepts.get(slug) ?? []),
    below: divisionsIn(unit).map((below) => toGist(below, all, glossary)),
  };
}
