import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { expect, test } from 'vitest';
import { checkDraft } from '#draft/check.ts';
import { readEditions, readHome } from '../../content.ts';
import { knownTexts } from '../../known-texts.ts';
import { root } from '../../root.ts';

const folder = join(root, 'scripts/checks/laws/ten-drafts');
const texts = knownTexts(readEditions(), readHome());

/** What somebody who knows the report says of each draft: of every quotation its verdict, its place and how it begins. */
const right = JSON.parse(readFileSync(join(folder, 'right.json'), 'utf8')) as Record<string, [string, string | null, string][]>;

test.each(readdirSync(folder).filter((name) => name !== 'right.json'))(
  '%s is judged as somebody who knows the report would',
  async (name) => {
    const { quotations } = await checkDraft(readFileSync(join(folder, name), 'utf8'), texts, { isMarkdown: extname(name) === '.md' });
    expect(
      quotations.map(({ verdict, at, text, mark }) => [mark === 'unmarked' ? `${verdict}, unmarked` : verdict, at, text.slice(0, 8)]),
    ).toEqual(right[name]);
  },
);
