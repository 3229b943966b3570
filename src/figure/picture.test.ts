import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { drawPicture, pictureLines } from './picture.ts';

const clause = '坚持以高质量发展统领全局，';

test('a heading is written as large as it fits, and never cut', () => {
  const sizes = [1, 4, 8, 14].map((times) => {
    const words = clause.repeat(times);
    const { lines, size } = pictureLines([words]);
    expect(lines.join('')).toBe(words);
    expect(lines.length * size).toBeLessThan(220);
    return size;
  });
  expect(sizes).toEqual([...sizes].sort((a, b) => b - a));
  expect(sizes[0]).toBeGreaterThan(sizes[3] ?? 0);
});

test('each line of a title begins a line of the picture', () => {
  expect(pictureLines(['路在脚下', '——在会上的讲话']).lines).toEqual(['路在脚下', '——在会上的讲话']);
});

test.each([
  ']]>',
  '“A”&<b>‘C’"',
  'x “B”’ y',
  '“‘A’”<tspan>',
  '&#0;&lt;甲”&amp;',
  'a\u0000b\u001B\uFFFFc',
  'half \uD83D of “one”\uDE00',
  '”😀’😀',
  '</text></svg><script/>',
  '\u2028\u2029\u0085\u000B\u202E甲',
])('%j is drawn as words', async (words) => {
  const png = await drawPicture(
    { address: words, ...pictureLines([words, words]), under: words, site: words, strokes: { plain: 'M0 0v9', named: 'M9 0v9' } },
    { wasm: readFileSync(fileURLToPath(import.meta.resolve('@resvg/resvg-wasm/index_bg.wasm'))), faces: [] },
  );
  expect(Buffer.from(png.subarray(1, 4)).toString()).toBe('PNG');
});
