import { expect, test } from 'vitest';
import { hang } from './hang.ts';

test('each hangs at its line, and of two that collide the lower moves down', () => {
  expect(hang([note(100, 50), note(120, 30), note(400, 20)])).toEqual([100, 162, 400]);
});

test('what comes in another order hangs where it would in that of the lines', () => {
  expect(hang([note(120, 30), note(100, 50)])).toEqual([162, 100]);
});

test('a gloss moves no note, and hangs only where there is room near its line', () => {
  const tops = hang([note(100, 50), gloss(90, 40), gloss(290, 80), note(340, 20)]);
  expect(tops).toEqual([100, 162, undefined, 340]);
});

test('a gloss hangs above a note where it fits there', () => {
  expect(hang([note(100, 50), gloss(20, 60)])).toEqual([100, 20]);
  expect(hang([note(100, 50), gloss(20, 69)])).toEqual([100, undefined]);
});

function note(line: number, height: number): { line: number; height: number; most: number } {
  return { line, height, most: Infinity };
}

function gloss(line: number, height: number): { line: number; height: number; most: number } {
  return { line, height, most: 72 };
}
