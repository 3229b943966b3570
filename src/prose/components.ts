/** What a component of prose is given: attributes, each of which it must have, and whether words may stand within it. */
export interface Component {
  attributes: readonly string[];
  holdsWords: boolean;
}

const alone: Component = { attributes: [], holdsWords: false };

/** What may stand in a topic beside Markdown: the components of `src/components/topics/`. */
export const topicComponents = {
  Cite: { attributes: ['id'], holdsWords: false },
  Eight: alone,
  Glance: alone,
  History: alone,
  Matrix: alone,
  Mentions: { attributes: ['of'], holdsWords: false },
  Quote: { attributes: ['id'], holdsWords: false },
  Tasks: { attributes: ['of'], holdsWords: false },
  Term: { attributes: ['of'], holdsWords: true },
  Units: { attributes: ['of'], holdsWords: false },
} satisfies Readonly<Record<string, Component>>;

/** What may stand on the page about the site beside Markdown: the components of `src/components/about/`, and `To`. */
export const aboutComponents = {
  Errors: alone,
  Key: { attributes: ['words'], holdsWords: true },
  Keys: { attributes: [], holdsWords: true },
  Named: { attributes: ['id'], holdsWords: true },
  Received: alone,
  To: { attributes: ['page'], holdsWords: true },
  Zh: { attributes: [], holdsWords: true },
} satisfies Readonly<Record<string, Component>>;
