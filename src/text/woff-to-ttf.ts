import { inflateSync } from 'node:zlib';

const header = 12;
const entry = 16;

/** The TrueType font that a WOFF 1 file carries: the same tables, unpacked, under a plain directory. */
export function woffToTtf(woff: Uint8Array): Uint8Array {
  const read = new DataView(woff.buffer, woff.byteOffset, woff.byteLength);
  if (read.getUint32(0) !== 0x774f4646) throw new Error('These bytes are no WOFF 1 font: they do not begin with wOFF.');
  const count = read.getUint16(12);
  const ttf = new Uint8Array(read.getUint32(16));
  const write = new DataView(ttf.buffer);
  const power = Math.floor(Math.log2(count));
  write.setUint32(0, read.getUint32(4));
  write.setUint16(4, count);
  write.setUint16(6, 2 ** power * entry);
  write.setUint16(8, power);
  write.setUint16(10, (count - 2 ** power) * entry);

  let end = header + count * entry;
  for (let index = 0; index < count; index += 1) {
    const from = 44 + index * 20;
    const [tag, offset, packed, length, sum] = [0, 4, 8, 12, 16].map((at) => read.getUint32(from + at)) as [
      number,
      number,
      number,
      number,
      number,
    ];
    const table = woff.subarray(offset, offset + packed);
    const to = header + index * entry;
    [tag, sum, end, length].forEach((value, at) => write.setUint32(to + at * 4, value));
    ttf.set(packed < length ? inflateSync(table) : table, end);
    end += Math.ceil(length / 4) * 4;
  }
  return ttf;
}
