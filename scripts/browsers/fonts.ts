import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TarFile } from './tar.ts';
import { woffToTtf } from '#text/woff-to-ttf.ts';

const families = [
  { name: 'noto-serif-sc', subsets: ['chinese-simplified', 'latin'] },
  { name: 'noto-serif', subsets: ['latin', 'latin-ext'] },
];
const weights = ['400', '700'];

/**
 * Fills a folder for `FONTCONFIG_PATH` with the fonts that the browsers draw with: Noto Serif SC for Chinese, Noto
 * Serif for English, and the Latin fonts that come with a browser. Nothing that is installed on the machine is used.
 */
export function writeFonts(folder: string, fontsource: string, latin: TarFile[]): void {
  mkdirSync(folder, { recursive: true });
  for (const { path, bytes } of latin.filter((file) => file.path.endsWith('.ttf'))) {
    writeFileSync(join(folder, path.slice(path.lastIndexOf('/') + 1)), bytes);
  }
  for (const { name, subsets } of families) {
    for (const file of subsets.flatMap((subset) => weights.map((weight) => `${name}-${subset}-${weight}-normal`))) {
      writeFileSync(join(folder, `${file}.ttf`), woffToTtf(readFileSync(join(fontsource, `${name}/files/${file}.woff`))));
    }
  }
  writeFileSync(join(folder, 'fonts.conf'), configuration);
}

const prefer = (family: string, ...fonts: string[]): string =>
  `<alias><family>${family}</family><prefer>${fonts.map((font) => `<family>${font}</family>`).join('')}</prefer></alias>`;

const configuration = `<?xml version="1.0"?>
<!DOCTYPE fontconfig SYSTEM "fonts.dtd">
<fontconfig>
  <dir prefix="relative">.</dir>
  <cachedir prefix="xdg">fontconfig</cachedir>
  ${prefer('serif', 'Noto Serif SC')}
  ${prefer('sans-serif', 'Open Sans', 'Noto Serif SC')}
  ${prefer('monospace', 'Open Sans', 'Noto Serif SC')}
</fontconfig>
`;
