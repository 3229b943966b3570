import type { Edition } from '#edition/types.ts';
import type { Passage } from '../../our-english.ts';
import type { Rules } from './problem.ts';

/** Returns the English of the captions of a figure: the words of headings that they show, those on cords, and the hints. */
export function captionsOf({ slug, captions }: Edition): Passage[] {
  const file = `content/reports/${slug}/figure.json`;
  return [
    ...Object.entries(captions.captions).flatMap(([id, { short, cord }]) =>
      [short?.en, cord?.words.en, cord?.brief?.en, cord?.gloss?.en].flatMap((en) => (en === undefined ? [] : [{ file, id, en }])),
    ),
    ...captions.hints.en.map((en) => ({ file, id: 'hints', en })),
  ];
}

/** Returns the English of ours that no report has to itself: the glossary but for its terms, topics, interface. */
export function oursIn({ concepts, ours }: Rules): Passage[] {
  const glossary = concepts.flatMap(({ slug, en, note, use, outcome, sought, members }) => {
    const file = `content/glossary/${slug}.yaml`;
    const own = {
      'en.definition': en.definition,
      note,
      'use.en': use?.en,
      'outcome.en': outcome && ('sought' in outcome ? outcome.sought : outcome).en,
      'sought.en': sought?.en,
    };
    return [
      ...Object.entries(own).flatMap(([id, words]) => (words === undefined ? [] : [{ file, id, en: unquoted(words) }])),
      ...members.map((member, at) => ({ file, id: `members.${at}.en`, en: member.en })),
    ];
  });
  return [...glossary, ...ours];
}

/** A definition may quote a rendering that nobody should use: what stands in quotation marks is left out. */
function unquoted(words: string): string {
  return words.replace(/“[^”]*”/g, '“…”');
}
