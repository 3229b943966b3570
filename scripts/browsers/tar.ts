/** One file of a tar archive. */
export interface TarFile {
  path: string;
  bytes: Uint8Array;
}

const block = 512;

/** The plain files of a tar archive in its oldest form, which is all that the browsers' packages use. */
export function readTar(archive: Uint8Array): TarFile[] {
  const files: TarFile[] = [];
  for (let at = 0; at + block <= archive.length;) {
    const path = text(archive, at, 100);
    if (path === '') break;
    const size = parseInt(text(archive, at + 124, 12), 8);
    const kind = text(archive, at + 156, 1);
    if (kind === '0' || kind === '') files.push({ path, bytes: archive.subarray(at + block, at + block + size) });
    at += block + Math.ceil(size / block) * block;
  }
  return files;
}

function text(archive: Uint8Array, start: number, length: number): string {
  const [word = ''] = new TextDecoder().decode(archive.subarray(start, start + length)).split('\0');
  return word.trim();
}
