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

/** Returns the English of ours that no report has to itself: definitions, notes and members of the glossary, topics, interface. */
export function oursIn({ concepts, ours }: Rules): Passage[] {
  const glossary = concepts.flatMap(({ slug, en, note, members }) => {
    const file = `content/glossary/${slug}.yaml`;
    return [
      { file, id: 'en.definition', en: unquoted(en.definition ?? '') },
      { file, id: 'note', en: unquoted(note ?? '') },
      ...members.map((member, at) => ({ file, id: `members.${at}.en`, en: member.en })),
    ];
  });
  return [...glossary, ...ours];
}

/** A definition may quote a rendering that nobody should use: what stands in quotation marks is left out. */
function unquoted(words: string): string {
  return words.replace(/“[^”]*”/g, '“…”');
}
