import { fill } from '#i18n/fill.ts';
import type { Survey } from '#search/engine/contract.ts';
import type { ListedReport } from '#search/many-format.ts';
import { fold } from '#text/fold.ts';
import { make, makeButton } from '../../page/make.ts';
import { onTyping } from '../keys.ts';
import { entries } from '../scope.ts';
import type { Setting } from '../setting.ts';
import { spoken } from '../spoken.ts';
import type { Trait } from './conditions.ts';
import { readConditions } from './conditions.ts';
import { counted } from './counted.ts';
import type { Choice } from './facets.ts';
import { reportChoices, traitChoices } from './facets.ts';

/** How many choices stand there at first. */
const most = 8;

/** What is offered: how much all reports hold, the entries found beside it, and the conditions as they stand in the address. */
export interface Offered {
  whole: Survey;
  entries: number;
  scope: string;
  listed: ReadonlyMap<string, ListedReport>;
}

/** What is called where a reader chooses: the conditions that are wished for, and the name of the chip that was pressed. */
export type Choose = (scope: string, chip: string) => void;

/** Offers to narrow results down: to a report, to reports of a year, an issuer or a kind, each with how many places it has. */
export function showFacets(box: HTMLElement, offered: Offered, setting: Setting, choose: Choose): void {
  const { whole, scope, listed } = offered;
  box.textContent = '';
  box.hidden = whole.pages + offered.entries === 0;
  if (!setting.many) return;
  const { words, kinds } = setting.many;
  const conditions = readConditions(scope);
  const chip = (name: string, { value, count, isChosen, then, isPart = false }: Choice): HTMLElement => {
    const button = make('button', isPart ? 'part' : '', '', { type: 'button', 'aria-pressed': String(isChosen), 'data-chip': value });
    button.append(spoken(`${name} ${counted(count)}${whole.isExact ? '' : '+'}`, setting.locale));
    button.addEventListener('click', () => choose(then, value));
    return button;
  };
  const nameOf = (slug: string): string => setting.reports.filter((report) => report.slug === slug).map(({ name }) => name)[0] ?? slug;
  const issuers = new Map([...listed.values()].map(({ issuer }) => [issuer?.zh || issuer?.en, issuer?.[setting.locale] || issuer?.zh]));
  const named: Record<Trait, (value: string) => string> = {
    year: (value) => (/s$/.test(value) ? fill(words.decade, value.slice(0, 4)) : value),
    issuer: (value) => issuers.get(value) ?? value,
    kind: (value) => kinds[value] ?? value,
  };

  const first = make('div', 'facet');
  first.append(chip(setting.words.all, { value: '', count: whole.places + offered.entries, isChosen: scope === '', then: '' }));
  if (offered.entries > 0)
    first.append(
      chip(setting.words.entries, {
        value: entries,
        count: offered.entries,
        isChosen: scope === entries,
        then: scope === entries ? '' : entries,
      }),
    );
  if (conditions.report !== undefined) {
    const slug = conditions.report;
    const own = whole.reports.filter(({ report }) => report === slug).map(({ places }) => places)[0] ?? 0;
    first.append(
      chip(nameOf(slug), {
        value: slug,
        count: own,
        isChosen: conditions.place === undefined,
        then: conditions.place === undefined ? '' : slug,
      }),
    );
  }
  box.append(first);

  const reports = reportChoices(whole, listed, conditions);
  const others = traitChoices(whole, listed, conditions);
  if (reports.length < 2 && others.length === 0) return;
  const more = make('details', 'facets');
  more.append(make('summary', '', words.narrow));
  // It stays as the reader left it, whatever is asked next.
  more.open = box.dataset['open'] === undefined ? scope !== '' && scope !== entries : box.dataset['open'] === 'true';
  more.addEventListener('toggle', () => (box.dataset['open'] = String(more.open)));
  for (const [trait, choices] of others)
    more.append(
      facet(
        words.facets[trait],
        choices.map((choice) => ({ ...choice, name: named[trait](choice.value) })),
        { chip, words },
      ),
    );
  if (reports.length > 1)
    more.append(
      facet(
        words.facets.report,
        reports.map((choice) => ({ ...choice, name: nameOf(choice.value) })),
        { chip, words },
        words.findReport,
      ),
    );
  box.append(more);
}

interface Means {
  chip: (name: string, choice: Choice) => HTMLElement;
  words: NonNullable<Setting['many']>['words'];
}

/** The choices of a trait under its name: the first of them, then others at a button; where `find` names a box, those that have what is typed there. */
function facet(label: string, choices: readonly (Choice & { name: string })[], { chip, words }: Means, find = ''): HTMLElement {
  const row = make('div', 'facet', '', { role: 'group', 'aria-label': label });
  const list = make('div', 'facet-choices');
  const show = (typed: string, count: number): void => {
    const wanted = fold(typed).text;
    const fitting = choices.filter(({ name, isChosen }) => isChosen || fold(name).text.indexOf(wanted) >= 0);
    // What is chosen stays in sight.
    const shown = fitting.filter(({ isChosen, isPart }, at) => at < count || isChosen || isPart);
    list.textContent = '';
    list.append(...shown.map((choice) => chip(choice.name, choice)));
    if (shown.length === fitting.length) return;
    list.append(
      makeButton('act', fill(words.moreChoices, fitting.length - shown.length), () => {
        const at = list.querySelectorAll('button').length - 1;
        show(typed, Math.min(count * 4, fitting.length));
        list.querySelectorAll('button')[at]?.focus();
      }),
    );
  };
  row.append(make('span', 'facet-name', label));
  if (find !== '' && choices.length > most) {
    const typed = make('input', 'facet-find', '', { type: 'text', 'aria-label': find, placeholder: find, autocomplete: 'off' });
    onTyping(typed, (name) => show(name, most));
    row.append(typed);
  }
  show('', most);
  row.append(list);
  return row;
}
