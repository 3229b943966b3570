import { none } from '../none.ts';
import { onEveryKind, test } from './fixture.ts';

const phone = { viewport: { width: 360, height: 780 }, hasTouch: true, isMobile: true };

test('on a phone a finger hits every control', async ({ newTab }) => {
  const tab = await newTab(phone);
  const small = await onEveryKind(tab, async () => {
    const found = await tab.evaluate(smallTargets);
    for (const sheet of await tab.locator('.head summary:visible').all()) {
      await sheet.tap();
      found.push(...(await tab.evaluate(smallTargets)).map((target) => `sheet open: ${target}`));
      await sheet.tap();
    }
    return found;
  });
  none([...new Set(small)]);
});

/** Controls lower than 44 px, but for links in running words (WCAG 2.5.8, inline). */
function smallTargets(): string[] {
  const inWords = (element: Element): boolean => {
    const around = element.parentElement;
    if (!around || getComputedStyle(element).display !== 'inline') return false;
    return [...around.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && (node.textContent ?? '').trim().length > 1);
  };
  return [...document.querySelectorAll('.head a, .foot a, .act, button, summary, input, select, .sheet label')]
    .filter((element) => !element.closest('.unseen, .skip, details:not([open]) > :not(summary)') && !inWords(element))
    .filter((element) => !(element instanceof HTMLInputElement && element.closest('label')))
    .flatMap((element) => {
      const { width, height } = element.getBoundingClientRect();
      if (width <= 1 || height >= 43.5) return [];
      return [
        `${element.localName}.${element.className} in .${element.parentElement?.className ?? ''} ${Math.round(width)}×${Math.round(height)}`,
      ];
    });
}
