import { expect, test } from 'vitest';
import { sampleEdition } from '#edition/sample-edition.ts';
import { mostSigns } from '#edition/size.ts';
import { copiesOf } from './copies.ts';

const short = sampleEdition({ text: '标题\n甲。' });
const long = sampleEdition({ text: `标题\n${`${'甲'.repeat(999)}。\n`.repeat(mostSigns / 1000)}` });

test('a small site offers every report and itself, a large one the home report alone', () => {
  for (const home of [short, { ...short, slug: 'other' }]) {
    const small = [home, { ...short, slug: 'third' }];
    expect(copiesOf(small, home)).toEqual({ reports: small, site: `eight-eight-reader-${home.info.edition.version}.zip` });
    expect(copiesOf([...small, { ...long, slug: 'long' }], home)).toEqual({ reports: [home], site: undefined });
  }
});
