import { expect, test } from 'vitest';
import { parallelsOf } from './parallels.ts';
import { sampleEdition } from './sample-edition.ts';
import type { Edition, Segment } from './types.ts';

const edition = sampleEdition({
  text: '某市报告\n一、工作\n要全面推进改革。要扩大开放。要全面推进改革，还要扩大开放。\n二、学习\n要认真学习。\n',
});
const sentences = [...edition.segments.values()].filter(({ zh }) => zh.startsWith('要'));
const [one, two, both, other] = sentences as [Segment, Segment, Segment, Segment];

/** The edition with sentences that its editors found to say the same. */
const saying = (...confirmed: (readonly [string, string])[]): Edition => ({
  ...edition,
  parallels: { ...edition.parallels, confirmed } as Edition['parallels'],
});

test('a place that says what two sentences say is there once, and what differs is what neither says', () => {
  const [found, ...more] = parallelsOf(saying([one.id, both.id], [two.id, both.id]), [one, two, other]);
  expect(more).toEqual([]);
  expect(found?.ids).toEqual([one.id, two.id]);
  expect(found?.segment).toBe(both);
  expect(found?.words.filter(({ kind }) => kind === 'same').map(({ text }) => text)).toEqual(['要全面推进改革', '要扩大开放。']);
});

test('a sentence that two places say is beside each of them', () => {
  const found = parallelsOf(saying([one.id, both.id], [one.id, other.id]), [one]);
  expect(found.map(({ ids, segment }) => [...ids, segment.id])).toEqual([
    [one.id, both.id],
    [one.id, other.id],
  ]);
});
