import type { VFile } from 'vfile';
import { placeAfter } from './line-ends.ts';

/** The encodings a seed may come in; only UTF-8 passes without a word. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030' | 'big5';

const largest = 10 * 1024 * 1024;

/**
 * Reads the bytes of a seed (`file.value`) as text, byte order mark and line breaks included.
 * Fails on an empty, oversized or binary file and on broken UTF-8, naming line and byte;
 * decodes UTF-16, GB 18030 (with GBK) and Big5 where that is certain, and warns.
 */
export function decode(file: VFile): string {
  const bytes = file.value instanceof Uint8Array ? file.value : new TextEncoder().encode(String(file.value ?? ''));
  if (bytes.length === 0) {
    file.fail('The file is empty: there is nothing to split. Put the text of the report into it.', { line: 1, column: 1 }, 'text:empty');
  }
  if (bytes.length > largest) {
    file.fail(
      `The file has ${bytes.length} bytes, more than the ${largest} a report may have: this is hardly one report. Split it into one file a report.`,
      { line: 1, column: 1 },
      'text:too-large',
    );
  }
  const encoding = encodingOf(bytes, file);
  const text = new TextDecoder(encoding, { fatal: true, ignoreBOM: true }).decode(bytes);
  if (encoding !== 'utf-8') {
    file.message(`The file is ${encoding.toUpperCase()} and was read as such. Save it as UTF-8.`, { line: 1, column: 1 }, 'text:encoding');
  }
  refuseBinary(text, file);
  return text;
}

/** Returns the encoding that bytes are certainly in; fails where none is certain. */
export function encodingOf(bytes: Uint8Array, file: VFile): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return certain(bytes, 'utf-16le', file);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return certain(bytes, 'utf-16be', file);
  if (decodes(bytes, 'utf-8')) return zeroBytes(bytes) > 0.1 ? wideWithoutMark(bytes) : 'utf-8';
  const bad = firstBadByte(bytes);
  if (!isMostlyUtf8(bytes)) {
    const wide = wideWithoutMark(bytes);
    if (wide !== 'utf-8') return wide;
    const double = (['gb18030', 'big5'] as const).filter((encoding) => readsAsChinese(bytes, encoding));
    if (double[0] && double.length === 1) return double[0];
  }
  return file.fail(
    `Byte ${bad.offset + 1} of the file (0x${(bytes[bad.offset] ?? 0).toString(16).padStart(2, '0')}) is not valid UTF-8, and the file is in no other encoding we could be sure of. Save the text as UTF-8.`,
    { line: bad.line, column: bad.column },
    'text:invalid-utf8',
  );
}

function certain(bytes: Uint8Array, encoding: Encoding, file: VFile): Encoding {
  if (decodes(bytes, encoding)) return encoding;
  return file.fail(
    `The file begins like ${encoding.toUpperCase()} but is not valid: it may be cut off. Save the text as UTF-8.`,
    { line: 1, column: 1 },
    'text:invalid-utf16',
  );
}

const zeroBytes = (bytes: Uint8Array): number => bytes.filter((byte) => byte === 0).length / bytes.length;

function wideWithoutMark(bytes: Uint8Array): Encoding {
  return (['utf-16le', 'utf-16be'] as const).find((encoding) => readsAsChinese(bytes, encoding)) ?? 'utf-8';
}

function decodes(bytes: Uint8Array, encoding: Encoding): boolean {
  try {
    new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** Chinese prose always has its commonest characters and its own punctuation; mojibake never does. */
function readsAsChinese(bytes: Uint8Array, encoding: Encoding): boolean {
  if (!decodes(bytes, encoding)) return false;
  const text = new TextDecoder(encoding).decode(bytes);
  const common = text.match(/[的一是在不了有和人中大为国為國，。、]/gu)?.length ?? 0;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han > text.length / 3 && common > text.length / 40;
}

function isMostlyUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder('utf-8').decode(bytes);
  const broken = text.match(/\ufffd/gu)?.length ?? 0;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return broken * 10 < han;
}

function firstBadByte(bytes: Uint8Array): { offset: number; line: number; column: number } {
  const valid = (length: number): boolean => {
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, length), { stream: true });
      return true;
    } catch {
      return false;
    }
  };
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (valid(middle)) low = middle;
    else high = middle - 1;
  }
  return { offset: Math.min(low, bytes.length - 1), ...placeAfter(new TextDecoder('utf-8').decode(bytes.subarray(0, low))) };
}

function refuseBinary(text: string, file: VFile): void {
  const at = text.indexOf('\0');
  if (at < 0) return;
  file.fail(
    'There is a NUL character here: this is no plain text, or a damaged one. Export the report as plain text (UTF-8).',
    placeAfter(text.slice(0, at)),
    'text:nul',
  );
}
