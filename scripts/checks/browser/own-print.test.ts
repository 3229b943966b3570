import { expect } from 'vitest';
import { locales } from '#i18n/locale.ts';
import { none } from '../none.ts';
import { openPdf } from '../pdf-text.ts';
import { lackingIn, wordsByPdfJs } from '../pdf-words.ts';
import { sectionsIn } from './built.ts';
import { front, test } from './fixture.ts';

// The section with the most sentences.
const [section] = sectionsIn('zh').sort((a, b) => b.ids.length - a.ids.length);

test('what a reader prints side by side holds every sentence in one run, without a number or a stray space', async ({ newTab }) => {
  const tab = await newTab();
  await tab.goto(`${front}${section?.path ?? ''}?view=parallel`);
  const pdf = await openPdf(await tab.pdf({ preferCSSPageSize: true }));
  for (const locale of locales) {
    const words = await tab.evaluate(sentencesShown, `.para .${locale} .s`);
    // The face is the machine's own, where a glyph of two characters comes out as either; and lines may end at a hyphen.
    const text = (await wordsByPdfJs(pdf, locale)).normalize('NFKC').replace(/-\n/g, '-');
    expect(words.length).toBeGreaterThan(5);
    const sentences = words.map((sentence) => [sentence.normalize('NFKC')]);
    none(lackingIn(text, sentences, locale));
    expect(text).not.toMatch(/\n\d+\n/);
  }
});

/** The words of elements as they are shown: without stray spaces. */
function sentencesShown(selector: string): string[] {
  return [...document.querySelectorAll(selector)].map((sentence) => {
    const shown = sentence.cloneNode(true) as Element;
    shown.querySelectorAll('.stray').forEach((stray) => stray.remove());
    return shown.textContent;
  });
}
