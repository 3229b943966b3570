import { encode } from 'uqr';

/** A QR code as one path in a square of modules, quiet zone included. */
export interface QrCode {
  /** How many modules its side has. */
  size: number;
  path: string;
}

/** The QR code of an address: black modules as runs of a path, so that it needs no style. */
export function qrCode(address: string): QrCode {
  const { size, data } = encode(address, { ecc: 'M', border: 4 });
  const runs = data.flatMap((row, y) =>
    row.flatMap((isBlack, x) => {
      if (!isBlack || row[x - 1]) return [];
      let length = 1;
      while (row[x + length]) length++;
      return [`M${x} ${y}h${length}v1h-${length}z`];
    }),
  );
  return { size, path: runs.join('') };
}
