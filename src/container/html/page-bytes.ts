import { VFile } from 'vfile';
import type { Encoding } from '#text/decode.ts';
import { decode, encodingOf } from '#text/decode.ts';

/** Returns the text of a page: in the encoding of its bytes if they are UTF-8 or have a mark, else as the page says, else as it reads. */
export function pageText(file: VFile): string {
  const bytes = bytesOf(file);
  if (isText(bytes, 'utf-8') || (bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return decode(file).replace(/^\ufeff/, '');
  }
  const declared = declaredIn(bytes);
  if (declared) return new TextDecoder(declared).decode(bytes);
  const encoding = encodingOfWords(bytes);
  if (encoding === 'utf-8') return decode(file);
  file.message(
    `The page does not say its encoding; it is ${encoding.toUpperCase()} and was read as such. Save it as UTF-8.`,
    { line: 1, column: 1 },
    'text:encoding',
  );
  return new TextDecoder(encoding).decode(bytes);
}

/** Returns the bytes of a file. */
export function bytesOf(file: VFile): Uint8Array {
  return file.value instanceof Uint8Array ? file.value : new TextEncoder().encode(String(file.value ?? ''));
}

function isText(bytes: Uint8Array, encoding: string): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The Chinese encoding that the head of a page names. */
function declaredIn(bytes: Uint8Array): string | undefined {
  const head = latin(bytes.subarray(0, 16_384));
  const label = /<(?:meta\b[^>]*?charset|\?xml\b[^>]*?encoding)\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1]?.toLowerCase() ?? '';
  if (/^(gb|x-gbk|cp936|windows-936|csgb)/.test(label)) return 'gb18030';
  return /^(cn-)?big-?5/.test(label) ? 'big5' : undefined;
}

function encodingOfWords(bytes: Uint8Array): Encoding {
  try {
    return encodingOf(withoutTags(bytes), new VFile());
  } catch {
    return 'utf-8';
  }
}

/** In no Chinese encoding is a byte of `<` or `>` a part of a character. */
function withoutTags(bytes: Uint8Array): Uint8Array {
  const [first = '', ...parts] = latin(bytes).split(/<(?=\/?(?:script|style)\b)/i);
  const shown = [first, ...parts.filter((part) => part.startsWith('/')).map((part) => `<${part}`)].join('');
  // A byte 0xA0 is a part of Chinese characters and no space here.
  const text = shown.replace(/<[^<>]*>/g, '').replace(/[ \t\r\n]+/g, ' ');
  return Uint8Array.from(text, (letter) => letter.charCodeAt(0));
}

/** Every byte as one character (the label latin1 would mean another encoding). */
function latin(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 4096) text += String.fromCharCode(...bytes.subarray(at, at + 4096));
  return text;
}
