import type { Locale } from '#i18n/locale.ts';
import type { Addressed, Meant, Missing } from '#search/engine/contract.ts';
import { inReport, short } from './places.ts';
import type { Setting } from './setting.ts';
import { spoken } from './spoken.ts';
import { make, makeButton } from '../page/make.ts';
import { nowhere } from '../page/nowhere.ts';

/** Shows the places that an address names. */
export function showAddresses(box: HTMLElement, places: readonly Addressed[], { words, reports, locale }: Setting): void {
  box.textContent = '';
  box.hidden = places.length === 0;
  for (const place of places) {
    const line = make('p', 'address-line');
    const link = make('a', 'link', '', { href: place.url });
    link.append(spoken(`${short(place.id)}  ${inReport(reports, place.report)}${place.printed}`, locale));
    const excerpt = make('span', 'address-words', ' ');
    excerpt.append(spoken(place.excerpt.slice(0, 90), locale));
    line.append(make('span', 'group-kind', words.address), link, excerpt);
    box.append(line);
  }
}

/** Shows that there is no such place, and what stands nearest. */
export function showMissing(box: HTMLElement, missing: readonly Missing[], { words, reports, locale }: Setting): void {
  for (const one of missing) {
    const line = make('p', 'address-line');
    line.append(make('span', 'group-kind', words.address), spoken(inReport(reports, one.report), locale), ...nowhere(words.nowhere, one));
    box.append(line);
  }
  box.hidden = box.childNodes.length === 0;
}

/** Shows that the search cannot work now, and offers to try again. */
export function showFailure(box: HTMLElement, { words }: Setting, retry: () => void): void {
  box.textContent = `${words.failed} `;
  box.append(makeButton('act', words.retry, retry));
}

/** Shows what to do when nothing, or nothing exact, was found. */
export function showHelp(
  box: HTMLElement,
  query: string,
  meant: readonly Meant[],
  isEmpty: boolean,
  setting: Setting,
  ask: (query: string) => void,
): void {
  const { words } = setting;
  box.textContent = '';
  if (meant.length > 0)
    box.append(
      choices(
        words.helpMeant,
        meant.map(({ zh, en }) => ({ text: setting.locale === 'en' && en ? `${zh} ${en}` : zh, query: zh })),
        setting.locale,
        ask,
      ),
    );
  const parts = query.trim().split(/\s+/);
  if (isEmpty && parts.length > 1 && parts.length < 9) {
    box.append(
      choices(
        words.helpDrop,
        parts.map((_, at) => parts.filter((__, other) => other !== at).join(' ')).map((text) => ({ text, query: text })),
        setting.locale,
        ask,
      ),
    );
  }
  if (isEmpty) box.append(make('p', '', words.helpOutline));
  box.hidden = box.childNodes.length === 0;
}

/** Returns a line of queries to try. */
export function choices(
  label: string,
  list: readonly { text: string; query: string }[],
  locale: Locale,
  ask: (query: string) => void,
): HTMLElement {
  const line = make('p', 'choices', `${label} `);
  list.forEach(({ text, query }) => {
    const button = makeButton('link', '', () => ask(query));
    button.append(spoken(text, locale));
    line.append(button, ' ');
  });
  return line;
}
