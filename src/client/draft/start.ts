import { checkDraft } from '#draft/check.ts';
import type { KnownTexts } from '#draft/contract.ts';
import { edited, editsForAll, isMendable } from '#draft/telling/corrected.ts';
import { entriesOf, needsLook } from '#draft/telling/entries.ts';
import { entryAt, withMended } from '#draft/telling/mended.ts';
import { headOf } from '#draft/telling/report.ts';
import { fill } from '#i18n/fill.ts';
import { addressAt, isCopy } from '#host/site.ts';
import { make, makeButton } from '../page/make.ts';
import { sayIn } from '../page/say-in.ts';
import { spoken } from '../search/spoken.ts';
import { arrange } from './arrange.ts';
import type { Desk, Filter, OpenDraft } from './desk.ts';
import { listenToKeys } from './keys.ts';
import { loadReports, loadTexts } from './load-texts.ts';
import { receiveFiles } from './receive.ts';
import { sealPage } from './seal.ts';
import type { DraftSetting } from './setting.ts';
import { tellingOf } from './setting.ts';
import { isShown, nothingFound, showKind, showMap, showPaper, showTabs } from './show-head.ts';
import { showLines } from './show-lines.ts';
import { copyCorrected, copyReport, reportedOf, saveReport } from './take-away.ts';

/** What is to be checked, and what is to be said behind it. */
type Given = Pick<OpenDraft, 'text' | 'isMarkdown' | 'file' | 'mended'>;

/** So long the check may go on before the page has its turn, in milliseconds. */
const patience = 40;

/** Starts the page of drafts: fetches the texts, takes the page off the network, and checks what is pasted or dropped. */
export function startDraft(): void {
  const page = document.querySelector<HTMLElement>('.draft[data-draft]');
  if (!page) return;
  const setting = JSON.parse(page.dataset['draft'] ?? '{}') as DraftSetting;
  const { words: t } = setting;
  const part = (name: string): HTMLElement => page.querySelector<HTMLElement>(`[data-part="${name}"]`) ?? page;
  const [box, lines, status, progress] = [part('box') as HTMLTextAreaElement, part('lines'), part('status'), part('progress')];
  const before: OpenDraft[] = [];
  let texts: KnownTexts | undefined;
  let waiting: (Given & { note: string }) | undefined;
  let open: OpenDraft | undefined;
  let filter: Filter | undefined;
  let carriedAway = '';
  /** Whether the box has words of the reader that were not checked yet: what was pasted or dropped there is elsewhere too. */
  let isWritten = false;
  let newest = 0;
  let isReady = false;

  const say: Desk['say'] = (words, ...behind) =>
    sayIn(status, spoken(words, setting.locale), ...behind.flatMap((element) => [' ', element]));
  const load = async (): Promise<void> => {
    const privacy = part('privacy');
    privacy.textContent = t.privacy.preparing;
    try {
      // What is loaded at the first selection comes now: later nothing is to be asked for that need not be.
      const known = setting.many ? loadReports(setting).then(() => undefined) : loadTexts(setting);
      [texts] = await Promise.all([known, import('../selecting/keep-to-words.ts')]);
    } catch {
      privacy.textContent = t.privacy.failed;
      privacy.append(' ', makeButton('act', t.again, load));
      return;
    }
    isReady = true;
    if (texts) seal();
    else privacy.textContent = setting.many?.privacy ?? '';
    if (waiting) void begin(waiting, waiting.note);
  };
  const seal = (): void => {
    const privacy = part('privacy');
    sealPage();
    closeSearch(t.searchClosed);
    privacy.textContent = t.privacy.sealed;
    privacy.append(' ', toAbout(setting));
    if (setting.many && texts) privacy.append(' ', ...against(texts, setting));
  };
  /** Of many reports the texts are those that the first draft is likest to: nothing is asked for once it is compared. */
  const gather = async ({ text, isMarkdown }: Given): Promise<void> => {
    const turn = ++newest;
    progress.textContent = setting.many?.looking ?? '';
    try {
      const { loadLikest } = await import('./load-likest.ts');
      const likest = await loadLikest(text, isMarkdown, setting);
      if (turn !== newest || texts) return;
      texts = likest;
      seal();
    } catch {
      if (turn === newest) say(t.privacy.failed);
    } finally {
      if (turn === newest) progress.textContent = '';
    }
  };
  const check = async (given: Given, note: string, settle: (now: OpenDraft) => void): Promise<OpenDraft | undefined> => {
    if (given.text.trim() === '') return void say(t.faults.nothing);
    if (!texts && isReady) {
      await gather(given);
      if (!texts) return undefined;
    }
    if (!texts) {
      // It is checked when the texts are there.
      waiting = { ...given, note };
      return void say(t.privacy.preparing);
    }
    waiting = undefined;
    const turn = ++newest;
    say('');
    let last = -patience;
    try {
      const checked = await checkDraft(given.text, texts, {
        isMarkdown: given.isMarkdown,
        onProgress: (done) => {
          if (turn !== newest) return undefined;
          if (performance.now() - last < patience) return undefined;
          progress.textContent = fill(t.progress, Math.floor(done * 100));
          return new Promise((resolve) =>
            setTimeout(() => {
              last = performance.now();
              resolve();
            }),
          );
        },
      });
      if (turn !== newest) return undefined;
      open = { ...given, checked, entries: entriesOf(checked) };
      settle(open);
      show();
      const [all, look] = [open.entries.length, open.entries.filter(needsLook).length];
      say([fill(look === 0 ? t.done.checkedAll : t.done.checked, all, look), note].filter(Boolean).join(' '));
      return open;
    } catch (error) {
      if (turn === newest) say(t.done.failed);
      throw error;
    } finally {
      if (turn === newest) progress.textContent = '';
    }
  };
  const begin = async (given: Given, note = ''): Promise<void> => {
    const was = open?.text;
    const isDone = await check(given, note, ({ entries }) => {
      before.length = 0;
      const isOwn = isWritten && given.file === '';
      if (given.text !== was) carriedAway = isOwn ? '' : given.text;
      isWritten = isWritten && !isOwn;
      // In a narrow window what is right would be far more to scroll than what is not.
      const look = entries.filter(needsLook).length;
      filter = matchMedia('(max-width: 62.4375em)').matches && look > 0 && look < entries.length ? 'look' : undefined;
    });
    if (isDone) part('results').focus();
  };
  const show = (): void => {
    if (!open) return;
    const { text, entries } = open;
    if (!entries.some((entry) => isShown(entry, filter))) filter = undefined;
    const mendable = entries.filter((entry) => isMendable(entry, text)).length;
    const isEmpty = open.entries.length === 0;
    part('form').hidden = true;
    part('results').hidden = false;
    ['tabs', 'summary', 'heads'].forEach((name) => (part(name).hidden = isEmpty));
    part('none').textContent = '';
    part('none').append(...(isEmpty ? nothingFound(setting) : []));
    part('undo').hidden = before.length === 0;
    part('all').hidden = mendable === 0;
    part('all').textContent = fill(t.mendAll, mendable);
    showPaper(part('paper'), headOf(reportedOf(open, desk)), setting);
    lines.setAttribute('aria-label', fill(t.draftOf, open.entries.length));
    showTabs(part('tabs'), open, desk);
    showMap(part('map'), part('summary'), open, desk);
    showLines(lines, open, desk);
    showKind(lines, open, filter);
    arrange(lines);
  };
  const desk: Desk = {
    ...{ setting, part, say },
    open: () => open,
    texts: () => texts,
    telling: () =>
      tellingOf(
        setting,
        (texts?.reports ?? []).reduce((sum, { sentences }) => sum + sentences.length, 0),
      ),
    filter: () => filter,
    choose: (kind) => {
      filter = kind;
      if (!open) return;
      showTabs(part('tabs'), open, desk);
      showKind(lines, open, filter);
      arrange(lines);
      part('tabs').querySelector<HTMLElement>('[aria-pressed="true"]')?.focus();
    },
    mend: (edits, entries, words) => {
      const was = open;
      if (!was || edits.length === 0) return;
      const mended = withMended(was.mended, entries, edits);
      const given = { ...was, text: edited(was.text, edits), mended };
      void check(given, '', () => before.push(was)).then((now) => {
        if (!now) return;
        say(
          words,
          makeButton('act', t.undo, () => desk.undo()),
        );
        const at = entryAt(mended[was.mended.length]?.from ?? 0, now.entries)?.number ?? 1;
        const shown = now.entries.filter((entry) => isShown(entry, filter));
        const next = shown.find(({ number }) => number >= at) ?? shown[shown.length - 1];
        if (next) desk.goTo(next.number);
      });
    },
    canUndo: () => before.length > 0,
    undo: () => {
      const was = open;
      const last = before.pop();
      if (!was || !last) return;
      newest++;
      open = last;
      show();
      say(t.done.undone);
      desk.goTo(entryAt(was.mended[last.mended.length]?.from ?? 0, was.entries)?.number ?? 1);
    },
    keep: () => (carriedAway = open?.text ?? ''),
    goTo: (number) => {
      const verdict = lines.querySelector<HTMLElement>(`.k-verdict[data-entry="${number}"]`);
      if (!verdict) return;
      if (verdict.hidden) desk.choose(undefined);
      lines.querySelectorAll('.k-now').forEach(({ classList }) => classList.remove('k-now'));
      lines.querySelectorAll(`[data-entry="${number}"]`).forEach(({ classList }) => classList.add('k-now'));
      arrange(lines);
      verdict.focus({ preventScroll: true });
      const isBeside = getComputedStyle(verdict).position === 'absolute';
      const place = isBeside ? (document.getElementById(`k-at-${number}`) ?? verdict) : verdict;
      if (![place, verdict].every(isInView)) place.scrollIntoView({ block: 'center' });
    },
  };

  const checkBox = (): void => void begin({ text: box.value, isMarkdown: /^(?:#{1,6}|>) /m.test(box.value), file: '', mended: [] });
  const does: Record<string, (button: HTMLButtonElement) => void> = {
    check: checkBox,
    all: () => {
      if (!open) return;
      const { text, checked, entries } = open;
      const mended = entries.filter((entry) => isMendable(entry, text));
      desk.mend(editsForAll(text, checked), mended, fill(t.done.mendedAll, mended.length));
    },
    corrected: () => void copyCorrected(desk),
    report: () => void copyReport(desk),
    save: ({ value }) => saveReport(desk, value),
    print: () => print(),
    undo: () => desk.undo(),
    another: () => {
      part('results').hidden = true;
      part('form').hidden = false;
      part('back').hidden = false;
      say('');
      box.value = open?.text ?? '';
      box.focus();
      box.select();
    },
    back: () => {
      show();
      part('results').focus();
    },
  };
  page.querySelectorAll<HTMLButtonElement>('button[data-do]').forEach((button) => {
    button.addEventListener('click', () => does[button.dataset['do'] ?? '']?.(button));
  });
  box.addEventListener('input', ({ inputType }) => {
    const isGiven = /^insertFrom(?:Paste|Drop)/.test(inputType);
    isWritten = box.value !== '' && (isWritten || !isGiven);
  });
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
    event.preventDefault();
    checkBox();
  });
  receiveFiles(page, setting, {
    say,
    check: (text, isMarkdown, file, note) => void begin({ text, isMarkdown, file, mended: [] }, note),
  });
  listenToKeys(page, desk);
  addEventListener('beforeunload', (event) => {
    const isKept = !open || open.text === carriedAway;
    if (isKept && !(isWritten && box.value.trim() !== '')) return;
    event.preventDefault();
    // Chromium asks only where this is set.
    event.returnValue = true;
  });
  addEventListener('resize', () => arrange(lines));
  lines.addEventListener('toggle', () => arrange(lines), true);
  part('form').hidden = false;
  void load();
}

/** Returns whether an element stands in the window, below what is said at its top. */
function isInView(element: Element): boolean {
  const { top, bottom } = element.getBoundingClientRect();
  return top >= 80 && bottom <= innerHeight;
}

/** The way to what the page about the site says of this one; the draft is lost with this page, so it opens another. */
function toAbout({ base, locale, words: t }: DraftSetting): HTMLElement {
  return make('a', 'link', t.privacy.how, {
    href: `${addressAt(base, `${locale}/about/`)}#draft`,
    target: '_blank',
    rel: 'noopener',
    title: t.newTab,
  });
}

/** Which of many reports a draft is held against, and the way to this page anew for others. */
function against({ reports }: KnownTexts, { locale, many }: DraftSetting): (DocumentFragment | HTMLElement | string)[] {
  const names = reports.map(({ slug, name }) => name[locale] || name.zh || slug).join(locale === 'zh' ? '、' : '; ');
  return [
    spoken(fill(many?.against ?? '', reports.length, names), locale),
    ' ',
    make('a', 'link', many?.anew, { href: location.pathname, target: '_blank', rel: 'noopener' }),
  ];
}

/** Says, where the search is asked for over the page, that it has its own: here it could fetch nothing. */
function closeSearch(words: string): void {
  const link = document.querySelector<HTMLElement>('.head a[data-failed]');
  if (link && !isCopy) link.dataset['failed'] = words;
}
