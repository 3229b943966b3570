import { expect, test } from 'vitest';
import { pictureLines } from './picture.ts';

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
