// Soft hyphens, zero-width characters, word joiners, marks of direction: nobody types or sees them.
const unseen = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g;

/** Returns what was pasted as it is compared: composed, without what cannot be seen; every space of the layout is a line break. */
export function settle(text: string): string {
  return text
    .normalize('NFC')
    .replace(unseen, '')
    .replace(/[^\S \u3000]+/g, '\n')
    .trim();
}

/** Returns whether a text holds Chinese. */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
