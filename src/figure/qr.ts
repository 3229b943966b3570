import encodeQR from 'qr';

/** A QR code as the strokes of one path, one unit wide, in a square of modules, quiet zone included. */
export interface QrCode {
  /** How many modules its side has. */
  size: number;
  path: string;
}

/** How wide the white around a code must be, in modules. */
const quiet = 4;

/** Returns the QR code of an address: every run of black modules is a stroke along the middle of its row. */
export function qrCode(address: string): QrCode {
  const data = encodeQR(address, 'raw', { ecc: 'medium', border: quiet });
  const size = data.length;
  const rows = data.slice(quiet, size - quiet).map((row) => {
    const runs = row.slice(quiet, size - quiet).reduce<number[]>((all, isBlack, x, own) => {
      if (x > 0 && isBlack === own[x - 1]) all.push((all.pop() ?? 0) + 1);
      else all.push(1);
      return all;
    }, []);
    const first = row[quiet] ? 0 : 1;
    return runs.map((length, at) => ((at + first) % 2 === 0 ? `h${length}` : `m${length} 0`)).join('');
  });
  // From row to row the same step, which presses well.
  return { size, path: `M${quiet} ${quiet}.5${rows.join(`m${2 * quiet - size} 1`)}` };
}
