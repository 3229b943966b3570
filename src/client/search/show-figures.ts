import { fill } from '#i18n/fill.ts';
import type { FoundFigure } from '#search/engine/contract.ts';
import { make, makeButton } from '../page/make.ts';
import { marked } from './marked.ts';
import { inReport } from './places.ts';
import { sayNumber } from './say-number.ts';
import type { Setting } from './setting.ts';
import { spoken } from './spoken.ts';

/** How many rows stand there at first. */
const most = 6;

/** Shows the figures that answer a query, each with its place, its words and its reading; a long list goes on at a button. */
export function showFigures(box: HTMLElement, figures: readonly FoundFigure[], setting: Setting): void {
  box.textContent = '';
  box.hidden = figures.length === 0;
  if (figures.length === 0) return;
  const list = make('ul', 'figure-lines');
  const add = (from: number, to: number): void => {
    list.append(...figures.slice(from, to).map((figure) => toLine(figure, setting)));
    if (to >= figures.length) return;
    const button = makeButton('act more', fill(setting.words.more, figures.length - to), () => {
      button.remove();
      add(to, figures.length);
      list.querySelectorAll('a')[to]?.focus();
    });
    box.append(button);
  };
  box.append(make('h2', 'figure-head', sayNumber(figures.length, setting.words.figures)), list);
  add(0, most);
}

function toLine(
  { report, url, place, printed, lang, words, ranges, reading, measure, kind }: FoundFigure,
  { reports, locale }: Setting,
): HTMLElement {
  const line = make('li', 'figure-line');
  const side = make('span', 'figure-place', `${inReport(reports, report)}${printed}`, { translate: 'no' });
  const said = make('a', 'hit-ref figure-words', '', { href: place, lang: lang === 'zh' ? 'zh-Hans' : 'en' });
  said.append(marked(words, ranges));
  const read = make('a', 'figure-reading', '', { href: url });
  read.append(spoken([measure, reading, kind].join(' · '), locale));
  line.append(side, ' ', said, ' ', read);
  return line;
}
