import { encode } from 'uqr';

/** A QR code as the strokes of one path, one unit wide, in a square of modules, quiet zone included. */
export interface QrCode {
  /** How many modules its side has. */
  size: number;
  path: string;
}

/** Returns the QR code of an address: every run of black modules is a stroke along the middle of its row. */
export function qrCode(address: string): QrCode {
  const { size, data } = encode(address, { ecc: 'M', border: 4 });
  const rows = data.map((row, y) => {
    let path = '';
    let at = 0;
    row.forEach((isBlack, x) => {
      if (!isBlack || row[x - 1]) return;
      let length = 1;
      while (row[x + length]) length++;
      path += path === '' ? `M${x} ${y}.5h${length}` : `m${x - at} 0h${length}`;
      at = x + length;
    });
    return path;
  });
  return { size, path: rows.join('') };
}
