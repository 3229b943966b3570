import type { Page as ModernPage } from 'playwright-core';
import type { Page as OldPage } from 'puppeteer-core';
import type { Page as BidiPage } from 'puppeteer-bidi';
import { openFirefox } from './firefox.ts';
import { openModern } from './modern.ts';
import { openOld } from './old.ts';

/** A tab of any of the browsers, driven by the same words. */
export interface Tab {
  /** Opens an address and waits until it has loaded. */
  open(url: string): Promise<void>;
  /** The address that stands in the address bar. */
  url(): string;
  evaluate<Result, Argument>(run: (argument: Argument) => Result, argument: Argument): Promise<Awaited<Result>>;
  /** Runs what leads to another page; the page may be gone before it can answer. */
  leave<Argument>(run: (argument: Argument) => void, argument: Argument): Promise<void>;
  /** Waits until something holds in the page, over a change of page too; after a while it gives up with an error. */
  until<Argument>(holds: (argument: Argument) => boolean, argument: Argument): Promise<void>;
  click(selector: string): Promise<void>;
  /** Presses the pointer on something, moves it so far down, or up, and lets it go. */
  drag(selector: string, down: number): Promise<void>;
  press(key: string): Promise<void>;
  type(text: string): Promise<void>;
  /** Makes the window so wide and so high. */
  resize(width: number, height: number): Promise<void>;
  shoot(path: string): Promise<void>;
  /** The page on paper, as the bytes of a PDF. */
  print(): Promise<Uint8Array>;
  /** What went wrong in the tab so far, as its console says it. */
  problems: string[];
  /** Every address that was asked for. */
  requests: string[];
  /** Closes the tab, and forgets what its pages kept in the browser. */
  close(): Promise<void>;
}

/** A started browser that gives tabs, none of which knows what another's pages kept. */
export interface Browsing {
  version: string;
  newTab(): Promise<Tab>;
  close(): Promise<void>;
}

/** Starts a current Chromium behind the common words. */
export async function browseModern(): Promise<Browsing> {
  const browser = await openModern();
  return {
    version: browser.version(),
    async newTab() {
      const context = await browser.newContext({ viewport: desk });
      return tabOf(await context.newPage(), () => context.close());
    },
    close: () => browser.close(),
  };
}

/** Starts Chromium 80 behind the common words. */
export async function browseOld(): Promise<Browsing> {
  const browser = await openOld();
  return {
    version: (await browser.version()).replace('HeadlessChrome/', ''),
    async newTab() {
      const page = await browser.newPage();
      await page.setViewport(desk);
      return tabOf(page, async () => {
        // As one process it can have no contexts, so that what a page keeps would be there for the next.
        const session = await page.target().createCDPSession();
        const { protocol, origin } = new URL(page.url());
        await session.send('Storage.clearDataForOrigin', { origin: protocol === 'file:' ? 'file://' : origin, storageTypes: 'all' });
        await page.close();
      });
    },
    close: () => browser.close(),
  };
}

/** Starts the Firefox of this machine behind the common words. */
export async function browseFirefox(): Promise<Browsing> {
  const browser = await openFirefox();
  return {
    version: await browser.version(),
    async newTab() {
      const context = await browser.createBrowserContext();
      const page = await context.newPage();
      await setSize(page, desk);
      return tabOf(page, () => context.close());
    },
    close: () => browser.close(),
  };
}

const desk = { width: 1280, height: 800 };

function tabOf(either: ModernPage | OldPage | BidiPage, close: () => Promise<void>): Tab {
  // The libraries have these calls in common; their types differ in what is not used here.
  const page = either as OldPage;
  const problems: string[] = [];
  const requests: string[] = [];
  page.on('pageerror', (error) => problems.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(message.text());
  });
  page.on('request', (request) => requests.push(request.url()));
  return {
    problems,
    requests,
    close,
    url: () => page.url(),
    open: (url) => unlessCrossed(async () => void (await page.goto(url, { waitUntil: 'load' }))),
    evaluate: (run, argument) => page.evaluate(run, argument),
    leave: (run, argument) => page.evaluate(run, argument).catch(unlessGone),
    until: (holds, argument) =>
      poll(() => page.evaluate(holds, argument), `${holds.toString()} with ${JSON.stringify(argument)} at ${page.url()}`),
    click: (selector) => whenSeen(() => page.click(selector)),
    drag: async (selector, down) => {
      const [x, y] = await restingAt(() => page.evaluate(middleOf, selector));
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x, y + down, { steps: 6 });
      await page.mouse.up();
    },
    press: (key) => page.keyboard.press(key),
    type: (text) => page.keyboard.type(text),
    resize: (width, height) => setSize(either, { width, height }),
    shoot: async (path) => void (await page.screenshot({ path })),
    print: () => page.pdf({ format: 'A4', preferCSSPageSize: true }),
  };
}

async function setSize(page: ModernPage | OldPage | BidiPage, size: { width: number; height: number }): Promise<void> {
  if ('setViewportSize' in page) return page.setViewportSize(size);
  try {
    await page.setViewport(size);
  } catch (error) {
    // A Firefox of long support has a size, and knows no way to turn it.
    if (!String(error).includes('setScreenOrientationOverride')) throw error;
  }
}

/** Goes once more where Firefox gave a way up because another, of the page that is left, crossed it. */
async function unlessCrossed(go: () => Promise<void>): Promise<void> {
  try {
    await go();
  } catch (error) {
    if (!String(error).includes('NS_BINDING_ABORTED')) throw error;
    await go();
  }
}

function middleOf(selector: string): [x: number, y: number] {
  const { left, top, width, height } = (document.querySelector(selector) ?? document.body).getBoundingClientRect();
  return [left + width / 2, top + height / 2];
}

const patience = 15_000;
const pause = 50;

// Chromium 80 may say for a moment after a scroll that nothing can be seen where something stays in place.
async function whenSeen(click: () => Promise<void>): Promise<void> {
  for (let waited = 0; ; waited += pause) {
    try {
      return await click();
    } catch (error) {
      if (waited > 1000 || !/not visible/.test(String(error))) throw error;
      await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }
}

/** Where something comes to rest: a page that scrolls softly is still on its way. */
async function restingAt(middle: () => Promise<[x: number, y: number]>): Promise<[x: number, y: number]> {
  for (let [last, waited] = [await middle(), 0]; ; waited += 2 * pause) {
    await new Promise((resolve) => setTimeout(resolve, 2 * pause));
    const now = await middle();
    if (String(now) === String(last) || waited > patience) return now;
    last = now;
  }
}

// The libraries' own waiting evaluates text in the page, which the site's policy forbids.
async function poll(holds: () => Promise<boolean>, what: string): Promise<void> {
  for (let waited = 0; waited < patience; waited += pause) {
    try {
      if (await holds()) return;
    } catch (error) {
      unlessGone(error);
    }
    await new Promise((resolve) => setTimeout(resolve, pause));
  }
  throw new Error(`After ${patience / 1000} seconds this does not hold: ${what}`);
}

// While a page gives way to the next there is nothing to ask.
function unlessGone(error: unknown): void {
  if (!/context|navigat|documentElement is null/i.test(String(error))) throw error;
}
