import { families } from '#schemas/families.ts';
import type { ContentFiles } from '#schemas/read.ts';
import { readFileOr } from '#schemas/read.ts';
import type { Bilingual } from '#schemas/text.ts';
import type { ConceptEntry } from './concepts.ts';
import type { Glossary } from './glossary.ts';
import type { PlacedSentence } from './places.ts';
import { stillSays } from './still-says.ts';

const file = 'families.yaml';

/** A word or an image that runs through the text, with the entries and passages that share it. */
export interface Family {
  slug: string;
  name: Bilingual;
  about: Bilingual;
  members: ConceptEntry[];
  passages: (Bilingual & { at: PlacedSentence })[];
}

/**
 * Returns the families of content/families.yaml in their order; none where there is no such file. Throws at the first
 * that quotes what its sentence does not say.
 */
export function familiesFrom(files: ContentFiles, { concepts, sentences }: Glossary): Family[] {
  return readFileOr(files, file, families, []).map(({ slug, zh, en, members, passages }) => ({
    slug,
    name: { zh: zh.name, en: en.name },
    about: { zh: zh.about, en: en.about },
    members: members.flatMap((member) => concepts.get(member) ?? []),
    passages: passages.flatMap(({ sentence, ...words }) => {
      const at = sentences.at(sentence, file);
      const isSaid = (['zh', 'en'] as const).every((lang) => stillSays(at, sentence, words[lang], lang, { file, name: slug }));
      return isSaid ? [{ ...words, at }] : [];
    }),
  }));
}
