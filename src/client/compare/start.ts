import { compare } from '#compare/compare.ts';
import type { ListedReport } from '#compare/format.ts';
import type { Row } from '#compare/row.ts';
import { toldOf } from '#compare/summary.ts';
import { addressAt, readJson } from '#host/site.ts';
import { fill } from '#i18n/fill.ts';
import { pushAddress, writeAddress } from '../page/address.ts';
import { leadTwin } from '../page/lead-twin.ts';
import { make, makeButton } from '../page/make.ts';
import { sayIn } from '../page/say-in.ts';
import type { Choice } from './choices.ts';
import { choiceOf, choicesOf, choicesWith } from './choices.ts';
import { drawJumps, drawOutline, drawRows, drawSummary } from './draw-result.ts';
import type { Shown } from './filter.ts';
import { filterSections } from './filter.ts';
import type { Result } from './result.ts';
import { settingOf } from './setting.ts';
import { readLines } from './texts.ts';
import { copyRows, saveRows } from './take-away.ts';

/** How many editions are offered where words fit several. */
const mostOffered = 12;

/** Starts the page of comparisons: two editions are chosen, fetched, compared, and shown; what is shown can be taken away. */
export function startCompare(): void {
  const page = document.querySelector<HTMLElement>('[data-compare]');
  const form = page?.querySelector('form');
  if (!page || !form) return;
  const setting = settingOf(page);
  const { words, base, locale } = setting;
  const part = (name: string): HTMLElement => page.querySelector(`[data-part=${name}]`) as HTMLElement;
  const box = (name: 'a' | 'b'): HTMLInputElement => form.querySelector(`[name=${name}]`) as HTMLInputElement;
  const only = page.querySelector('[name=only]') as HTMLInputElement;
  const filter = page.querySelector<HTMLInputElement>('[name=q]');
  const jump = page.querySelector<HTMLSelectElement>('[name=section]');
  const say = (text: string): void => sayIn(part('status'), text);

  let listing: Promise<{ reports: ListedReport[]; choices: Choice[] }> | undefined;
  const list = (): typeof listing & object =>
    (listing ??= readJson<ListedReport[]>(addressAt(base, 'compare/reports.json')).then(
      (reports) => {
        const choices = choicesOf(reports, locale, words.unpublished);
        part('choices').append(...choices.map(({ label, key }) => make('option', '', key === label ? '' : key, { value: label })));
        return { reports, choices };
      },
      (error: unknown) => {
        listing = undefined;
        throw error;
      },
    ));

  let result: Result | undefined;
  /** The sections that the filter leaves. */
  let drawn: Shown[] = [];
  let drawing: ReturnType<typeof drawRows> | undefined;
  /** What stands for both in the address. */
  let keys = { a: '', b: '' };
  let asked = 0;

  const clear = (): void => {
    drawing?.stop();
    result = undefined;
    part('result').hidden = true;
    ['summary', 'outline', 'rows'].forEach((name) => (part(name).textContent = ''));
    if (words.several) part('offered').textContent = '';
    drawn = [];
  };
  const shown = (): Row[] => drawn.flatMap(({ section: { rows } }) => rows).filter((row) => !only.checked || toldOf(row) !== 'same');
  /** The sections that the page shows of those that have a row with the words of the filter. */
  const seen = (): Shown[] => drawn.filter(({ section: { rows } }) => !only.checked || rows.some((row) => toldOf(row) !== 'same'));
  const offerJumps = (): void => {
    if (!jump) return;
    jump.length = 1;
    jump.append(...drawJumps(seen(), setting));
  };
  /** Draws what the filter leaves, and says how much that is. */
  const draw = (now: Result): void => {
    drawing?.stop();
    ['outline', 'rows'].forEach((name) => (part(name).textContent = ''));
    const typed = filter?.value.trim() ?? '';
    drawn = filterSections(now.sections, typed);
    part('outline').append(drawOutline(drawn, setting, (at) => drawing?.until(at)));
    drawing = drawRows(drawn, now, setting, part('rows'));
    offerJumps();
    sayFound();
  };
  const sayFound = (): void => {
    if (!words.several || !filter) return;
    const typed = filter.value.trim();
    const rows = shown().length;
    const found = rows === 0 ? fill(words.several.noneFiltered, typed) : fill(words.several.filtered, typed, rows, seen().length);
    part('found').textContent = typed === '' ? '' : found;
  };
  const show = (now: Result): void => {
    result = now;
    part('summary').append(drawSummary(now, setting));
    part('result').hidden = false;
    const all = now.sections.flatMap(({ rows }) => rows);
    const different = all.filter((row) => toldOf(row) !== 'same').length;
    say(now.a.key === now.b.key ? words.sameText : fill(words.done, all.length, different));
    draw(now);
    const at = Number(/^#section-(\d+)$/.exec(location.hash)?.[1] ?? 0) - 1;
    if (at >= 0 && at < now.sections.length) {
      drawing?.until(at);
      document.getElementById(location.hash.slice(1))?.scrollIntoView();
    }
  };

  const tellTwin = (): void => leadTwin({ ...keys, only: only.checked ? '1' : '', q: filter?.value.trim() ?? '' });
  const sayMissing = (a: Choice | undefined, b: Choice | undefined): void =>
    say((a && words.several?.next.a) ?? (b && words.several?.next.b) ?? words.missing);
  /** Says that no edition is called what a box names, or offers those that it may mean. */
  const offer = (name: 'a' | 'b', choices: readonly Choice[]): void => {
    const { value } = box(name);
    const meant = choicesWith(value, choices);
    if (meant.length === 0 || !words.several) return say(fill(words.unknown, value));
    say(fill(words.several.ambiguous, value, meant.length));
    const buttons = meant.slice(0, mostOffered).map(({ label }) =>
      makeButton('act', label, () => {
        box(name).value = label;
        return run(true);
      }),
    );
    part('offered').append(...buttons);
  };

  /** Compares what the boxes name; `isNew`: the reader has asked for it, so that the address says it. */
  const run = async (isNew: boolean): Promise<void> => {
    const turn = ++asked;
    clear();
    say(words.loading);
    try {
      const { reports, choices } = await list();
      if (turn !== asked) return;
      const [a, b] = (['a', 'b'] as const).map((name) => choiceOf(box(name).value, choices, reports));
      const unknown = (['a', 'b'] as const).find((name) => box(name).value.trim() !== '' && !(name === 'a' ? a : b));
      if (unknown) return offer(unknown, choices);
      if (a) box('a').value = a.label;
      if (b) box('b').value = b.label;
      if (!a || !b) return sayMissing(a, b);
      if (isNew) pushAddress({ a: a.key, b: b.key });
      keys = { a: a.key, b: b.key };
      tellTwin();
      const [linesA, linesB] = await Promise.all([readLines(a, base), readLines(b, base)]);
      if (turn !== asked) return;
      show({ a, b, sections: compare(linesA, linesB, a.slug === b.slug) });
    } catch {
      if (turn === asked) say(words.failed);
    }
  };

  /** Fills the boxes by the address, and compares where it names both. */
  const read = (): void => {
    const query = new URLSearchParams(location.search);
    box('a').value = query.get('a') ?? '';
    box('b').value = query.get('b') ?? '';
    keys = { a: box('a').value, b: box('b').value };
    only.checked = query.get('only') === '1';
    if (filter) filter.value = query.get('q') ?? '';
    tellTwin();
    page.toggleAttribute('data-only', only.checked);
    if (box('a').value && box('b').value) void run(false);
    else {
      asked++;
      clear();
      say('');
      if (box('a').value || box('b').value) nameBoxes().catch(() => say(words.failed));
    }
  };
  const nameBoxes = async (): Promise<void> => {
    const turn = asked;
    const { reports, choices } = await list();
    const [a, b] = (['a', 'b'] as const).map((name) => {
      const choice = choiceOf(box(name).value, choices, reports);
      box(name).value = choice?.label ?? box(name).value;
      return choice;
    });
    if (turn === asked && (a || b)) sayMissing(a, b);
  };

  form.addEventListener('submit', (event) => {
    event.preventDefault();
    void run(true);
  });
  form.addEventListener('focusin', ({ target }) => {
    list().catch(() => say(words.failed));
    if (target instanceof HTMLInputElement) target.select();
  });
  const swap = (): void => {
    [box('a').value, box('b').value] = [box('b').value, box('a').value];
    if (result) void run(true);
  };
  const acts: Readonly<Record<string, () => void | Promise<void>>> = {
    swap,
    copy: async () => {
      if (result) say(await copyRows(shown(), result, setting));
    },
    save: () => {
      if (result) say(saveRows(shown(), result, setting));
    },
  };
  page.addEventListener('click', ({ target }) => {
    const name = target instanceof HTMLElement ? target.closest<HTMLElement>('[data-do]')?.dataset['do'] : undefined;
    if (name) void acts[name]?.();
  });
  only.addEventListener('change', () => {
    page.toggleAttribute('data-only', only.checked);
    writeAddress({ only: only.checked ? '1' : '' });
    tellTwin();
    offerJumps();
    sayFound();
  });
  filter?.addEventListener('input', () => {
    writeAddress({ q: filter.value.trim() }, { isTyped: true });
    tellTwin();
    if (result) draw(result);
  });
  jump?.addEventListener('change', () => {
    drawing?.until(Number(jump.value.replace(/\D/g, '')) - 1);
    location.hash = jump.value;
    jump.selectedIndex = 0;
  });
  addEventListener('popstate', read);
  read();
}
