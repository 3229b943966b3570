import { printShort } from '#address/print.ts';
import { fill } from '#i18n/fill.ts';
import type { Survey } from '#search/engine/contract.ts';
import type { ListedReport } from '#search/many-format.ts';
import { fold } from '#text/fold.ts';
import { make, makeButton } from '../../page/make.ts';
import { onTyping } from '../keys.ts';
import { counted } from '../say-number.ts';
import { entries } from '../scope.ts';
import type { Setting } from '../setting.ts';
import { spoken } from '../spoken.ts';
import type { Conditions, Trait } from './conditions.ts';
import { readConditions, traits, writeConditions } from './conditions.ts';
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

/** A chip: without a count where there is none to say, or where it is not known yet. */
type Chip = (name: string, choice: Omit<Choice, 'count'> & { count?: number }, sign?: string) => HTMLElement;

/** Returns a maker of chips. */
function chips({ locale }: Setting, choose: Choose): Chip {
  return (name, { value, count, isChosen, then }, sign = '') => {
    const button = make('button', '', '', { type: 'button', 'aria-pressed': String(isChosen), 'data-chip': value });
    button.append(spoken(count === undefined ? name : `${name} ${counted(count)}${sign}`, locale));
    button.addEventListener('click', () => choose(then, value));
    return button;
  };
}

/** Shows before anything is asked where it will be looked for; nothing where it is everywhere. */
export function showScope(box: HTMLElement, scope: string, listed: Offered['listed'], setting: Setting, choose: Choose): void {
  box.textContent = '';
  box.hidden = scope === '';
  if (scope === '') return;
  const chip = chips(setting, choose);
  const { report, place, isEntries, ...named } = readConditions(scope);
  const nameOf = namesOf(setting, listed);
  const row = make('div', 'facet');
  row.append(chip(setting.words.all, { value: '', isChosen: false, then: '' }));
  if (isEntries) row.append(chip(setting.words.entries, { value: entries, isChosen: true, then: '' }));
  for (const trait of traits) {
    const value = named[trait];
    if (value === undefined) continue;
    const others = { ...named, ...(report !== undefined && { report }) };
    delete others[trait];
    row.append(chip(nameOf[trait](value), { value, isChosen: true, then: writeConditions(others) }));
  }
  if (report !== undefined) row.append(...chipsOfReport(chip, nameOf.report(report), { report, ...(place && { place }), named }));
  box.append(row);
}

/** The chips of a report that is chosen, and of a place in it. */
function chipsOfReport(
  chip: Chip,
  name: string,
  { report, place, named, count, sign }: { report: string; place?: string; named: Conditions; count?: number; sign?: string },
): HTMLElement[] {
  const isWhole = place === undefined;
  const own = { value: report, isChosen: isWhole, then: isWhole ? writeConditions(named) : report, ...(count !== undefined && { count }) };
  const chosen = chip(name, own, sign);
  return isWhole ? [chosen] : [chosen, chip(printShort(place), { value: place, isChosen: true, then: report })];
}

/** Returns how traits and reports are called. */
function namesOf({ reports, locale, many }: Setting, listed: Offered['listed']): Record<Trait | 'report', (value: string) => string> {
  const issuers = new Map([...listed.values()].map(({ issuer }) => [issuer?.zh || issuer?.en, issuer?.[locale] || issuer?.zh]));
  return {
    year: (value) => (many && /s$/.test(value) ? fill(many.words.decade, value.slice(0, 4)) : value),
    issuer: (value) => issuers.get(value) ?? value,
    kind: (value) => many?.kinds[value] ?? value,
    report: (slug) => reports.filter((report) => report.slug === slug).map(({ name }) => name)[0] ?? slug,
  };
}

/** Offers to narrow results down: to a report, to reports of a year, an issuer or a kind, each with how many places it has. */
export function showFacets(box: HTMLElement, offered: Offered, setting: Setting, choose: Choose): void {
  const { whole, scope, listed } = offered;
  box.textContent = '';
  // What is chosen stays in sight though nothing is found.
  box.hidden = whole.pages + offered.entries === 0 && scope === '';
  if (!setting.many) return;
  const { words } = setting.many;
  const { report: slug, place, isEntries, ...named } = readConditions(scope);
  const conditions = readConditions(scope);
  const chip = chips(setting, choose);
  const sign = whole.isExact ? '' : '+';
  const nameOf = namesOf(setting, listed);

  const first = make('div', 'facet');
  // As many as the summary says; where it says none there are entries alone.
  const all = { value: '', isChosen: scope === '', then: '', ...(whole.places > 0 && { count: whole.places }) };
  first.append(chip(setting.words.all, all, sign));
  if (offered.entries > 0 || isEntries)
    first.append(
      chip(setting.words.entries, {
        value: entries,
        count: offered.entries,
        isChosen: scope === entries,
        then: scope === entries ? '' : entries,
      }),
    );
  if (slug !== undefined) {
    const count = whole.reports.filter(({ report }) => report === slug).map(({ places }) => places)[0] ?? 0;
    first.append(...chipsOfReport(chip, nameOf.report(slug), { report: slug, ...(place && { place }), named, count, sign }));
  }
  box.append(first);

  const reports = reportChoices(whole, listed, conditions);
  const others = traitChoices(whole, listed, conditions);
  // The reports of a year stay beside it, be it one.
  const isOffered = reports.length > (others.some(([trait]) => conditions[trait] !== undefined) ? 0 : 1);
  if (!isOffered && others.length === 0) return;
  const more = make('details', 'facets');
  more.append(make('summary', '', words.narrow));
  // It stays as the reader left it, whatever is asked next.
  more.open = box.dataset['open'] === undefined ? scope !== '' && scope !== entries : box.dataset['open'] === 'true';
  more.addEventListener('toggle', () => (box.dataset['open'] = String(more.open)));
  for (const [trait, choices] of others)
    more.append(
      facet(
        words.facets[trait],
        choices.map((choice) => ({ ...choice, name: nameOf[trait](choice.value) })),
        { chip, sign, words },
      ),
    );
  if (isOffered)
    more.append(
      facet(
        words.facets.report,
        reports.map((choice) => ({ ...choice, name: nameOf.report(choice.value) })),
        { chip, sign, words },
        words.findReport,
      ),
    );
  box.append(more);
}

interface Means {
  chip: Chip;
  /** Set after each count where it is the least that there is. */
  sign: string;
  words: NonNullable<Setting['many']>['words'];
}

/** The choices of a trait under its name: the first of them, then others at a button; where `find` names a box, those that have what is typed there. */
function facet(label: string, choices: readonly (Choice & { name: string })[], { chip, sign, words }: Means, find = ''): HTMLElement {
  const row = make('div', 'facet', '', { role: 'group', 'aria-label': label });
  const list = make('div', 'facet-choices');
  const show = (typed: string, count: number): void => {
    const wanted = fold(typed).text;
    const fitting = choices.filter(({ name, isChosen }) => isChosen || fold(name).text.indexOf(wanted) >= 0);
    // What is chosen stays in sight.
    const shown = fitting.filter(({ isChosen, isPart }, at) => at < count || isChosen || isPart);
    list.textContent = '';
    list.append(...shown.map((choice) => chip(choice.name, choice, sign)));
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
