import { expect, test } from 'vitest';
import { grouped } from './finding.ts';

const findings = (count: number) =>
  Array.from({ length: count }, (_, at) => ({ at: { line: at + 1, column: 1 }, reason: `Fault ${at + 1}.` }));

test('twenty places are named one by one, more than that are counted at the first', () => {
  expect(grouped(findings(20))).toHaveLength(20);
  expect(grouped(findings(21))).toEqual([
    { at: { line: 1, column: 1 }, reason: 'Fault 1. There are 21 such places, the last in line 21.' },
  ]);
  expect(grouped(findings(30), 'Many faults.')[0]?.reason).toBe('Many faults. There are 30 such places, the last in line 30.');
});
