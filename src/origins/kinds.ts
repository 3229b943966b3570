import type { ConceptEntry } from '#glossary/concepts.ts';

type Kinds = ReadonlySet<ConceptEntry['kind']>;

const titles = ['institution', 'place', 'zone', 'company', 'person', 'document', 'event'] as const;

/** The kinds of concepts whose words are names or titles: a run within one is a stock formula by rule. */
export const titleKinds: Kinds = new Set(titles);

/** The kinds of single things, works that are built among them: that national texts do not name one is no finding. */
export const thingKinds: Kinds = new Set([...titles, 'project', 'transport']);

/** The kinds of words that a place may have coined: names of things are no coinages, ideas and policies seldom are. */
export const coinedKinds: Kinds = new Set(['coinage', 'numbered', 'campaign', 'reform', 'mechanism']);
