import { compare } from '#compare/compare.ts';
import type { ListedReport } from '#compare/format.ts';
import type { Row } from '#compare/row.ts';
import { toldOf } from '#compare/summary.ts';
import { addressAt, readJson } from '#host/site.ts';
import { fill } from '#i18n/fill.ts';
import { pushAddress, writeAddress } from '../page/address.ts';
import { make } from '../page/make.ts';
import type { Choice } from './choices.ts';
import { choiceOf, choicesOf } from './choices.ts';
import { drawOutline, drawRows, drawSummary } from './draw-result.ts';
import type { Result } from './result.ts';
import { settingOf } from './setting.ts';
import { readLines } from './texts.ts';
import { copyRows, saveRows } from './take-away.ts';

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
  const say = (text: string): void => void (part('status').textContent = text);

  let listing: Promise<{ reports: ListedReport[]; choices: Choice[] }> | undefined;
  const list = (): typeof listing & object =>
    (listing ??= readJson<ListedReport[]>(addressAt(base, 'compare/reports.json')).then(
      (reports) => {
        const choices = choicesOf(reports, locale, words.unpublished);
        part('choices').append(...choices.map(({ label }) => make('option', '', '', { value: label })));
        return { reports, choices };
      },
      (error: unknown) => {
        listing = undefined;
        throw error;
      },
    ));

  let result: Result | undefined;
  let drawing: ReturnType<typeof drawRows> | undefined;
  let asked = 0;

  const clear = (): void => {
    drawing?.stop();
    result = undefined;
    part('result').hidden = true;
    ['summary', 'outline', 'rows'].forEach((name) => (part(name).textContent = ''));
  };
  const shown = (): Row[] => (result?.sections ?? []).flatMap(({ rows }) => rows).filter((row) => !only.checked || toldOf(row) !== 'same');
  const show = (now: Result): void => {
    result = now;
    part('summary').append(drawSummary(now, setting));
    part('outline').append(drawOutline(now, setting, (at) => drawing?.until(at)));
    part('result').hidden = false;
    drawing = drawRows(now, setting, part('rows'));
    const at = Number(/^#section-(\d+)$/.exec(location.hash)?.[1] ?? 0) - 1;
    if (at >= 0 && at < now.sections.length) {
      drawing.until(at);
      document.getElementById(location.hash.slice(1))?.scrollIntoView();
    }
    const all = now.sections.flatMap(({ rows }) => rows);
    const different = all.filter((row) => toldOf(row) !== 'same').length;
    say(now.a.key === now.b.key ? words.sameText : fill(words.done, all.length, different));
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
      if (unknown) return say(fill(words.unknown, box(unknown).value));
      if (!a || !b) return say(words.missing);
      box('a').value = a.label;
      box('b').value = b.label;
      if (isNew) pushAddress({ a: a.key, b: b.key });
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
    only.checked = query.get('only') === '1';
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
    const { reports, choices } = await list();
    (['a', 'b'] as const).forEach((name) => (box(name).value = choiceOf(box(name).value, choices, reports)?.label ?? box(name).value));
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
  });
  addEventListener('popstate', read);
  read();
}
