import type { Page as Tab } from 'playwright-core';
import { none } from '../none.ts';
import { oneOfEach } from './built.ts';
import { front, test } from './fixture.ts';

const widths = [360, 1280];
/** So many stops of a page are walked through: the whole of most, and of the long lists their beginning. */
const most = 50;

test.for(oneOfEach)(
  'by keyboard through /$path: every stop is seen, none is lost, none is a trap',
  async ({ path }, { sharedTab: tab }) => {
    const problems: string[] = [];
    for (const width of widths) {
      await tab.setViewportSize({ width, height: 800 });
      await tab.goto(front + path);
      problems.push(...(await walk(tab)).map((problem) => `${width} px: ${problem}`));
    }
    none(problems);
  },
);

async function walk(tab: Tab): Promise<string[]> {
  const problems: string[] = [];
  await tab.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  for (let stops = 0; stops < most; stops += 1) {
    await tab.keyboard.press('Tab');
    const at = await tab.evaluate(lookAtFocus);
    if (at === 'end') return stops === 0 ? ['nothing can be reached'] : problems;
    problems.push(...at);
  }
  return problems;
}

/** What is wrong with the element that has the focus, or that the focus has left the page. */
function lookAtFocus(): string[] | 'end' {
  const stop = document.activeElement;
  if (!(stop instanceof HTMLElement || stop instanceof SVGElement) || stop === document.body) return 'end';
  if (stop.hasAttribute('data-walked')) return 'end';
  stop.setAttribute('data-walked', '');
  const name = `${stop.localName}.${stop.getAttribute('class') ?? ''} "${(stop.textContent ?? '').trim().slice(0, 20)}"`;
  const boxes = [...stop.getClientRects()].filter(({ width, height }) => width > 1 && height > 1);
  const seen = boxes.filter(({ top, bottom, left, right }) => bottom > 0 && top < innerHeight && right > 0 && left < innerWidth);
  if (boxes.length === 0) return [`${name} has no box of its own`];
  if (seen.length === 0) return [`${name} is outside the window`];
  const problems: string[] = [];
  const isOver = ({ top, bottom, left, right }: DOMRect): boolean => {
    const [x, y] = [(Math.max(left, 0) + Math.min(right, innerWidth)) / 2, (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2];
    const hit = document.elementFromPoint(x, y);
    return hit !== null && !stop.contains(hit) && !hit.contains(stop);
  };
  if (seen.every(isOver)) problems.push(`${name} is covered`);
  const drawn = [stop, ...stop.querySelectorAll('*')].some((part) => {
    const { outlineStyle, outlineWidth } = getComputedStyle(part);
    return outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2;
  });
  if (!drawn) problems.push(`${name} does not show that it has the focus`);
  return problems;
}
