import { expect, test } from 'vitest';
import { sampleConcept, sampleSource } from './sample-source.ts';
import { usualRendering } from './usual-rendering.ts';

const concept = sampleConcept('a', '攻坚', 'tackling tasks', {
  zh: { variants: ['攻坚', '攻坚战', '“硬骨头”'] },
  en: { forms: ['tackling tasks', 'battle', 'the fight', 'hard” bones'] },
});
const english = {
  'r0.a.s1': 'A battle.',
  'r0.a.s2': 'A fight, the fight.',
  'r0.a.s3': 'One more battle.',
  'r0.a.s4': 'They are tackling tasks.',
  'r0.a.s5': 'The “hard” bones.',
};
const source = sampleSource({ text: '题\n　　打攻坚战。是攻坚战。又攻坚战。在攻坚。有“硬骨头”。', en: english }, [concept]);

test('the head term has the preferred rendering, though the text says it otherwise elsewhere', () => {
  expect(usualRendering(concept, '攻坚', source)).toBe('tackling tasks');
});

test('another string has the words that render it most often', () => {
  expect(usualRendering(concept, '攻坚战', source)).toBe('battle');
});

test('half a quotation mark is no part of a rendering, with marks or without', () => {
  expect(usualRendering(concept, '硬骨头', source)).toBe('hard bones');
});

test('a string that is rendered nowhere by words of its own has the preferred rendering', () => {
  expect(usualRendering(concept, '攻坚克难', source)).toBe('tackling tasks');
});
