import { addStyleSheet } from '../page/style-sheet.ts';
import { readStrings } from '../reading/strings.ts';
import { createFoot } from './foot.ts';
import { carryInLinks, carryInTwins, showInQuery } from './in-address.ts';
import { loadLayer } from './load-layer.ts';
import { offerBoxes } from './open-box.ts';
import { placeRuns } from './runs.ts';

let turnOther: Promise<() => void> | undefined;

/** Turns the layer of the sources of wording on, or off again; loads it at the first call, and rejects where it cannot be had. */
export async function turnLayer(link: HTMLElement, sheet: string): Promise<void> {
  turnOther = turnOther || createLayer(link, sheet);
  turnOther.catch(() => (turnOther = undefined));
  (await turnOther)();
}

async function createLayer(link: HTMLElement, sheet: string): Promise<() => void> {
  const article = document.querySelector<HTMLElement>('.reading');
  if (!article) throw new Error('There is no text on this page.');
  const [data, t] = await Promise.all([loadLayer(link), readStrings(), addStyleSheet(sheet)]);
  const root = document.documentElement;
  const isOn = (): boolean => root.hasAttribute('data-layer');
  const placed = placeRuns(data, article.dataset['ids'] === 'zh', t);
  const foot = createFoot(data, placed, t);
  article.insertBefore(foot, article.querySelector('.cite-page, .colophon'));
  carryInTwins(isOn);
  const close = offerBoxes(article, placed, isOn, t);
  link.setAttribute('role', 'button');
  // A link does nothing at the space bar, a button does.
  link.addEventListener('keydown', (event) => {
    if (event.key !== ' ') return;
    event.preventDefault();
    link.click();
  });
  return () => {
    const on = !isOn();
    close();
    root.toggleAttribute('data-layer', on);
    link.setAttribute('aria-pressed', String(on));
    foot.hidden = !on;
    restTerms(article, on);
    showInQuery(on);
    carryInLinks(on);
  };
}

const states = { 'aria-haspopup': 'dialog', 'aria-expanded': 'false' };

/** Lets the terms rest while the layer is on: there are never two kinds of line at once. Their links go on working. */
function restTerms(article: HTMLElement, on: boolean): void {
  article.querySelectorAll(on ? 'a.t' : 'a.resting').forEach((term) => {
    term.classList.toggle('t', !on);
    term.classList.toggle('resting', on);
    Object.entries(states).forEach(([name, value]) => (on ? term.removeAttribute(name) : term.setAttribute(name, value)));
  });
}
