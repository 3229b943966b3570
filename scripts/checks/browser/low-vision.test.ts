import { none } from '../none.ts';
import { onEveryKind, test } from './fixture.ts';

test('with the spacing of text that WCAG 1.4.12 names nothing is cut off', async ({ newTab }) => {
  const tab = await newTab({ viewport: { width: 360, height: 800 } });
  none(
    await onEveryKind(tab, async () => {
      await tab.evaluate(spaceOut);
      return tab.evaluate(cutOff);
    }),
  );
});

test('at 400 %, which is a window of 320 by 256, nothing is cut off or lies over the whole text', async ({ newTab }) => {
  const tab = await newTab({ viewport: { width: 320, height: 256 } });
  none(await onEveryKind(tab, () => tab.evaluate(cutOff)));
});

test('with letters of the browser twice as large nothing is cut off, and no head lies over most of the window', async ({ newTab }) => {
  const tab = await newTab({ viewport: { width: 1280, height: 800 } });
  const session = await tab.context().newCDPSession(tab);
  await session.send('Page.setFontSizes', { fontSizes: { standard: 32, fixed: 26 } });
  none(await onEveryKind(tab, () => tab.evaluate(cutOff)));
});

test('what is pressed is at least 24 px large or has that much room (WCAG 2.5.8)', async ({ newTab }) => {
  const tab = await newTab({ viewport: { width: 360, height: 800 } });
  none(await onEveryKind(tab, () => tab.evaluate(tooSmall)));
});

test('a reader who wants no motion sees none', async ({ newTab }) => {
  const tab = await newTab({ reducedMotion: 'reduce' });
  none(await onEveryKind(tab, () => tab.evaluate(moving)));
});

function moving(): string[] {
  return [document.documentElement, ...document.querySelectorAll('*')].flatMap((element) => {
    const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
    const moves = transitionDuration.split(',').some((time) => parseFloat(time) > 0.01) || animationName !== 'none';
    return moves || scrollBehavior === 'smooth' ? [`${element.localName}.${element.getAttribute('class') ?? ''} moves`] : [];
  });
}

function spaceOut(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(
    '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-bottom: 2em !important }',
  );
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}

/** Elements whose words do not fit and are hidden, and a page that is wider than its window. */
function cutOff(): string[] {
  const wide = document.documentElement.scrollWidth - document.documentElement.clientWidth;
  const problems = wide > 0 ? [`${wide} px wider than its window`] : [];
  for (const element of document.querySelectorAll<HTMLElement>('body *')) {
    const { overflowX, overflowY, position, clip } = getComputedStyle(element);
    if (clip !== 'auto' && position === 'absolute') continue;
    const isCut =
      (['hidden', 'clip'].includes(overflowX) && element.scrollWidth > element.clientWidth + 2) ||
      (['hidden', 'clip'].includes(overflowY) && element.scrollHeight > element.clientHeight + 2);
    if (isCut && (element.textContent ?? '').trim() !== '' && element.clientWidth > 1) {
      problems.push(
        `${element.localName}.${element.getAttribute('class') ?? ''} is cut off: ${(element.textContent ?? '').trim().slice(0, 20)}`,
      );
    }
  }
  // What stands fast may take part of the window, never most of it.
  const fast = [...document.querySelectorAll('body *')].filter((element) =>
    ['fixed', 'sticky'].includes(getComputedStyle(element).position),
  );
  const taken = fast.filter((element) => {
    const { top, bottom, width } = element.getBoundingClientRect();
    return width > innerWidth / 2 && Math.min(bottom, innerHeight) - Math.max(top, 0) > innerHeight / 2;
  });
  return [...problems, ...taken.map((element) => `${element.localName}.${element.getAttribute('class') ?? ''} stands over the text`)];
}

/** Targets under 24 px whose circle of 24 px meets another target; links within a sentence may be as small as its words. */
function tooSmall(): string[] {
  const targets = [...document.querySelectorAll<HTMLElement>('a[href], button, input, summary, select')]
    .filter((target) => target.checkVisibility({ visibilityProperty: true }) && !target.closest('p, .s, dd, li p'))
    .map((target) => ({ target, box: target.getBoundingClientRect() }))
    .filter(({ box }) => box.width > 1 && box.height > 1);
  const small = targets.filter(({ box }) => box.width < 24 || box.height < 24);
  return small.flatMap(({ target, box }) => {
    const [x, y] = [box.left + box.width / 2, box.top + box.height / 2];
    const near = targets.find(({ target: other, box: o }) => {
      if (other === target || other.contains(target) || target.contains(other)) return false;
      const distance = Math.hypot(Math.max(o.left - x, 0, x - o.right), Math.max(o.top - y, 0, y - o.bottom));
      const isSmall = o.width < 24 || o.height < 24;
      return distance < 12 || (isSmall && Math.hypot(o.left + o.width / 2 - x, o.top + o.height / 2 - y) < 24);
    });
    if (!near) return [];
    const name = (element: HTMLElement): string =>
      `${element.localName}.${element.className} "${(element.textContent ?? '').trim().slice(0, 16)}"`;
    return [`${name(target)} is ${Math.round(box.width)} by ${Math.round(box.height)} px, too near to ${name(near.target)}`];
  });
}
