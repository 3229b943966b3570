/** Finds soft hyphens, zero-width characters, word joiners, marks of direction: nobody types or sees them. */
export const unseen: RegExp = /[\u00ad\u034f\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufe00-\ufe0f\ufeff]/g;

const entities: Record<string, string> = {
  ...{ ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’', laquo: '«', raquo: '»', quot: '"', apos: "'" },
  ...{ nbsp: '\u00a0', ensp: ' ', emsp: '\u3000', amp: '&', lt: '<', gt: '>', hellip: '…', mdash: '—', ndash: '–', middot: '·' },
};

/** Signs that the markup of a web page writes by name or number. */
function decode(text: string): string {
  return text.replace(/&(?:#(\d{1,6})|#x([\da-f]{1,5})|([a-z]+));/gi, (whole, decimal?: string, hex?: string, name?: string) => {
    if (name !== undefined) return entities[name.toLowerCase()] || whole;
    const code = decimal === undefined ? parseInt(hex as string, 16) : Number(decimal);
    return code > 0 && code < 0x110000 ? String.fromCodePoint(code) : whole;
  });
}

/** Returns what was pasted as it is compared: decoded, composed, without what cannot be seen; every space of the layout is a line break. */
export function settle(text: string): string {
  return decode(text)
    .normalize('NFC')
    .replace(unseen, '')
    .replace(/[^\S \u3000]+/g, '\n')
    .trim();
}

/** Returns whether a text holds Chinese. */
export function hasHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}
