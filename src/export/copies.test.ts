import { expect, test } from 'vitest';
import type { Edition } from '#edition/types.ts';
import { copiesOf, most } from './copies.ts';

const editions = Array.from({ length: most + 1 }, (_, index) => ({
  slug: `r-${index}`,
  info: { edition: { version: `1.${index}.0`, date: '2026-01-01' } },
})) as unknown as Edition[];

test('a small site offers every report and itself, a large one the home report alone', () => {
  for (const home of editions.slice(1, 3)) {
    const small = editions.slice(1);
    expect(copiesOf(small, home)).toEqual({ reports: small, site: `eight-eight-reader-${home.info.edition.version}.zip` });
    expect(copiesOf(editions, home)).toEqual({ reports: [home], site: undefined });
  }
});
