import { addressAt } from '#host/site.ts';
import { fill } from '#i18n/fill.ts';
import type { Found, Hit } from '#search/engine/contract.ts';
import type { ListedReport } from '#search/many-format.ts';
import { make, makeButton } from '../../page/make.ts';
import { showDefinitions } from '../definitions.ts';
import { isEntry } from '../is-entry.ts';
import { shownIn } from '../languages.ts';
import { toEntry, toGroup, toLine } from '../result-lines.ts';
import { sayNumber } from '../say-number.ts';
import type { Setting } from '../setting.ts';
import { spoken } from '../spoken.ts';
import type { Batches } from './batches.ts';
import { pagesIn } from './recount.ts';

/** How many hits are listed at a time. */
const most = 60;
/** As many pages as these are loaded at once where no more are left. */
const mostAtOnce = 60;

/** What is asked of results that are shown. */
export interface Stream {
  batches: Batches;
  listed: ReadonlyMap<string, ListedReport>;
  /** Another batch has come. */
  onLoaded: () => void;
}

/** Shows what was found of many reports, a report at a time under its name; the rest is loaded as it is asked for. */
export function showStream(list: HTMLElement, { batches, listed, onLoaded }: Stream, setting: Setting): void {
  list.textContent = '';
  const words = setting.many?.words;
  if (!words) return;
  const { numbers } = setting.words;
  const shown = shownIn(list);
  let [report, group]: [string, HTMLElement | undefined] = ['', undefined];
  let at = 0;
  let lines = linesOf(batches.loaded());

  const add = (count: number): void => {
    lines.slice(at, at + count).forEach(({ found, hit, isFirst }) => {
      if (!isEntry(found) && found.report !== report) {
        report = found.report;
        list.append(headOf(report));
      }
      if (isFirst || !group) list.append((group = toGroup(found, setting, !isEntry(found))));
      const line = isEntry(found) ? toEntry(found, hit, setting) : toLine(found, hit, setting, shown);
      if (!isEntry(found) && !isTranslated(found.report)) leaveChinese(line);
      group.append(line);
    });
    at = Math.min(at + count, lines.length);
    if (at < lines.length || batches.isMore()) offerMore();
  };

  const isTranslated = (slug: string): boolean => listed.get(slug)?.isTranslated ?? false;

  const headOf = (slug: string): HTMLElement => {
    const item = make('li', 'report-head');
    const heading = make('h2');
    const link = make('a', 'link', '', { href: addressAt(setting.base, `${setting.locale}/${slug}/`) });
    link.append(spoken(setting.reports.filter((one) => one.slug === slug).map(({ name }) => name)[0] ?? slug, setting.locale));
    heading.append(link);
    const year = listed.get(slug)?.year;
    const count = batches.survey.reports.find((one) => one.report === slug);
    const places = count ? fill(words.inReport, sayNumber(count.places, numbers.places), sayNumber(count.pages, numbers.pages)) : '';
    const said = [year ?? '', places, isTranslated(slug) ? '' : words.untranslated].filter(Boolean).join(' · ');
    item.append(heading, make('p', 'report-count ours', said));
    return item;
  };

  const offerMore = (): void => {
    const seen = lines.slice(0, at).map(({ found }) => found);
    const left = batches.survey.isExact ? batches.survey.pages - pagesIn(seen) : 0;
    const isRest = left > 0 && left <= mostAtOnce;
    const item = make('li', 'more-item');
    const failed = make('span', 'ours', '', { role: 'status' });
    const label = isRest ? words.rest : left > 0 ? words.moreLeft : words.more;
    const button = makeButton('act more', fill(label, sayNumber(left, numbers.pages)), async () => {
      if (button.getAttribute('aria-disabled') === 'true') return;
      // Others may have come to be saved.
      lines = linesOf(batches.loaded());
      if ((isRest || at >= lines.length) && batches.isMore()) {
        button.setAttribute('aria-disabled', 'true');
        failed.textContent = ` ${words.loading}`;
        try {
          do await batches.loadNext();
          while (isRest && batches.isMore() && item.isConnected);
        } catch {
          failed.textContent = ` ${words.notLoaded}`;
          return;
        } finally {
          button.removeAttribute('aria-disabled');
        }
        // Another question may have been answered meanwhile.
        if (!item.isConnected) return;
        lines = linesOf(batches.loaded());
        onLoaded();
      }
      item.remove();
      const before = list.querySelectorAll('a.hit-ref').length;
      add(isRest ? Infinity : most);
      const next = list.querySelectorAll<HTMLElement>('a.hit-ref')[before] ?? list.querySelector<HTMLElement>('.more');
      next?.focus();
    });
    item.append(button, failed);
    list.append(item);
  };

  add(most);
  showDefinitions(list, setting);
}

/** Leaves the Chinese alone in a line, whatever languages are shown: that there is no English its report says once. */
function leaveChinese(line: HTMLElement): void {
  line.querySelectorAll('.absent').forEach((words) => words.remove());
  line.classList.add('chinese-alone');
}

interface Line {
  found: Found;
  hit: Hit;
  isFirst: boolean;
}

function linesOf(found: readonly Found[]): Line[] {
  return found.reduce<Line[]>((lines, one) => lines.concat(one.hits.map((hit, at) => ({ found: one, hit, isFirst: at === 0 }))), []);
}
