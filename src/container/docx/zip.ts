import { unzipSync } from 'fflate';
import { Unreadable } from './xml.ts';

const largest = 200 * 1024 * 1024;

/** Returns the XML parts of a zip file by their names in small letters. Pictures and other parts stay packed. */
export function unzipXml(bytes: Uint8Array): Map<string, Uint8Array> {
  let total = 0;
  const sums = sumsOf(bytes);
  const isWanted = ({ name, originalSize }: { name: string; originalSize: number }): boolean => {
    if (!/(\.xml|\.rels|^mimetype)$/i.test(name)) return false;
    total += originalSize;
    if (total > largest) throw new Unreadable(`unpacks to more than ${largest} bytes, as no report does`);
    return true;
  };
  const parts = new Map<string, Uint8Array>();
  for (const [name, part] of Object.entries(unzip(bytes, isWanted))) {
    const sum = sums.get(name);
    if (sum !== undefined && sum !== sumOf(part)) throw new Unreadable(`holds a part that was altered or cut off on its way (${name})`);
    parts.set(name.replace(/\\/g, '/').toLowerCase(), part);
  }
  return parts;
}

function unzip(bytes: Uint8Array, filter: (part: { name: string; originalSize: number }) => boolean): Record<string, Uint8Array> {
  try {
    return unzipSync(bytes, { filter });
  } catch (error) {
    if (error instanceof Unreadable) throw error;
    throw new Unreadable('is a broken zip file, perhaps cut off on its way');
  }
}

/** Returns the check sums that the list of a zip file's parts says, by name; none where that list is of the large kind. */
function sumsOf(bytes: Uint8Array): Map<string, number> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const sums = new Map<string, number>();
  let end = bytes.length - 22;
  while (end >= 0 && view.getUint32(end, true) !== 0x06054b50) end -= 1;
  if (end < 0) return sums;
  let at = view.getUint32(end + 16, true);
  while (at + 46 <= end && view.getUint32(at, true) === 0x02014b50) {
    const length = view.getUint16(at + 28, true);
    if (view.getUint16(at + 8, true) & 1) throw new Unreadable('is a zip file with a password');
    sums.set(new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + length)), view.getUint32(at + 16, true));
    at += 46 + length + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return sums;
}

const sumTable = Uint32Array.from({ length: 256 }, (_, index) => {
  let sum = index;
  for (let bit = 0; bit < 8; bit += 1) sum = sum & 1 ? 0xedb88320 ^ (sum >>> 1) : sum >>> 1;
  return sum;
});

function sumOf(bytes: Uint8Array): number {
  let sum = 0xffffffff;
  for (const byte of bytes) sum = (sumTable[(sum ^ byte) & 0xff] ?? 0) ^ (sum >>> 8);
  return (sum ^ 0xffffffff) >>> 0;
}
