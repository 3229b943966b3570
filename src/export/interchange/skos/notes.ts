import type { ConceptEntry } from '#glossary/concepts.ts';
import { strings } from '#i18n/strings.ts';
import type { Bilingual } from '#schemas/text.ts';
import type { Resource } from './graph.ts';
import { inBoth, inLanguage, plain, toIds } from './graph.ts';
import { idOfSource } from './sources.ts';

/** The notes on a concept, each a resource of its own, since it has a source or a day beside its words. */
interface Notes {
  editorial: readonly Resource[];
  history: readonly Resource[];
}

/** Returns the notes on a concept: a word to the translator, what was looked for in vain, and what became of it. */
export function notesOf({ slug, note, sought, outcome }: ConceptEntry): Notes {
  const noteOf = (name: string, words: Resource['says'][number][1], ...says: Resource['says']): Resource => ({
    id: `_:${name}-${slug}`,
    says: [['value', words], ...says],
  });
  const [chinese, english] = [strings('zh'), strings('en')];
  const inVain = ({ zh, en, on }: Bilingual & { on: string }): Bilingual => ({
    zh: chinese.soughtIn(zh, on),
    en: english.soughtIn(en, on),
  });
  const dayOf = ({ on }: { on: string }): Resource['says'][number] => ['date', [plain(on, 'xsd:date')]];
  return {
    editorial: [
      ...(note === undefined ? [] : [noteOf('note', [inLanguage(note, 'en')])]),
      ...(sought ? [noteOf('sought', inBoth(inVain(sought)), dayOf(sought))] : []),
    ],
    history: !outcome
      ? []
      : 'sought' in outcome
        ? [
            noteOf(
              'outcome',
              inBoth({
                zh: `${chinese.outcomeNotFound}${inVain(outcome.sought).zh}`,
                en: `${english.outcomeNotFound} ${inVain(outcome.sought).en}`,
              }),
              dayOf(outcome.sought),
            ),
          ]
        : [noteOf('outcome', inBoth(outcome), ['source', toIds([idOfSource(slug, outcome.source)])])],
  };
}
