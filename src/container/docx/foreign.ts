/** What a file is that is no Word document of today's form, by its first bytes: as a phrase, and what to do. */
export interface Foreign {
  kind: 'encrypted' | 'old' | 'other';
  what: string;
}

const beginnings: readonly (readonly [RegExp, string])[] = [
  [/^$/, 'has no bytes'],
  [/^\{\\rtf/, 'is in Rich Text Format'],
  [/^%PDF/, 'is a PDF file'],
  [/^(\xef\xbb\xbf)?\s*<\?xml/, 'is a single XML file'],
  [/^(\xef\xbb\xbf)?\s*<(!doctype|html)/i, 'is a web page'],
];

/** Returns what a file is that cannot be a .docx, and undefined for a zip file. */
export function foreignKind(bytes: Uint8Array): Foreign | undefined {
  const begin = new TextDecoder('latin1').decode(bytes.subarray(0, 512));
  if (begin.startsWith('PK')) return undefined;
  if (begin.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) {
    if (holds(bytes, 'EncryptedPackage')) return { kind: 'encrypted', what: 'is encrypted with a password' };
    if (holds(bytes, 'WordDocument')) return { kind: 'old', what: 'is a Word document of the old form (.doc)' };
    return { kind: 'other', what: 'is a file of an old Office program and no Word document' };
  }
  return { kind: 'other', what: beginnings.find(([pattern]) => pattern.test(begin))?.[1] ?? 'is no zip file, as every .docx is' };
}

/** Returns whether a file of the old form has a stream of a name, which it spells in UTF-16. */
function holds(bytes: Uint8Array, name: string): boolean {
  const spelt = [...name].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = bytes.indexOf(spelt[0] ?? 0); at >= 0; at = bytes.indexOf(spelt[0] ?? 0, at + 1)) {
    if (spelt.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
