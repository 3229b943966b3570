import { checkDraft } from '#draft/check.ts';
import type { KnownTexts } from '#draft/contract.ts';
import { edited } from '#draft/telling/corrected.ts';
import type { Kind } from '#draft/telling/entries.ts';
import { entriesOf } from '#draft/telling/entries.ts';
import { fill } from '#i18n/fill.ts';
import { isCopy } from '#host/site.ts';
import { makeButton } from '../page/make.ts';
import { spoken } from '../search/spoken.ts';
import { arrange } from './arrange.ts';
import type { Desk, OpenDraft } from './desk.ts';
import { listenToKeys } from './keys.ts';
import { loadTexts } from './load-texts.ts';
import { receiveFiles } from './receive.ts';
import { sealPage } from './seal.ts';
import type { DraftSetting } from './setting.ts';
import { tellingOf } from './setting.ts';
import { nothingFound, showKind, showMap, showTabs } from './show-head.ts';
import { showLines } from './show-lines.ts';
import { copyCorrected, copyReport, saveReport } from './take-away.ts';

/** What is to be checked, and what is to be said behind it. */
type Given = Pick<OpenDraft, 'text' | 'isMarkdown' | 'file'>;

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
  let filter: Kind | undefined;
  let newest = 0;

  const say: Desk['say'] = (words, ...behind) => {
    status.textContent = '';
    status.append(spoken(words, setting.locale));
    behind.forEach((element) => status.append(' ', element));
  };
  const load = async (): Promise<void> => {
    const privacy = part('privacy');
    privacy.textContent = t.privacy.preparing;
    try {
      // What is loaded at the first selection comes now: later nothing is to be asked for that need not be.
      [texts] = await Promise.all([loadTexts(setting), import('../selecting/keep-to-words.ts')]);
    } catch {
      privacy.textContent = t.privacy.failed;
      privacy.append(' ', makeButton('act', t.again, load));
      return;
    }
    sealPage();
    closeSearch(t.searchClosed);
    privacy.textContent = t.privacy.sealed;
    if (waiting) void check(waiting, waiting.note);
  };
  const check = async (given: Given, note = ''): Promise<OpenDraft | undefined> => {
    if (given.text.trim() === '') return void say(t.faults.nothing);
    if (!texts) {
      // It is checked when the texts are there.
      waiting = { ...given, note };
      return void say(t.privacy.preparing);
    }
    waiting = undefined;
    const turn = ++newest;
    say('');
    try {
      const checked = await checkDraft(given.text, texts, {
        isMarkdown: given.isMarkdown,
        onProgress: (done) => {
          if (turn !== newest) return undefined;
          progress.textContent = fill(t.progress, Math.floor(done * 100));
          return new Promise((resolve) => setTimeout(resolve));
        },
      });
      if (turn !== newest) return undefined;
      open = { ...given, checked, entries: entriesOf(checked) };
      show();
      say([fill(t.done.checked, open.entries.length), note].filter(Boolean).join(' '));
      return open;
    } catch (error) {
      if (turn === newest) say(t.done.failed);
      throw error;
    } finally {
      if (turn === newest) progress.textContent = '';
    }
  };
  const begin = async (given: Given, note = ''): Promise<void> => {
    const chosen = filter;
    filter = undefined;
    if (!(await check(given, note))) return void (filter = chosen);
    before.length = 0;
    part('undo').hidden = true;
    part('results').focus();
  };
  const show = (): void => {
    if (!open) return;
    if (filter !== undefined && !open.entries.some(({ kind }) => kind === filter)) filter = undefined;
    const isEmpty = open.entries.length === 0;
    part('form').hidden = true;
    part('results').hidden = false;
    ['tabs', 'summary', 'heads'].forEach((name) => (part(name).hidden = isEmpty));
    part('none').textContent = '';
    part('none').append(...(isEmpty ? nothingFound(setting) : []));
    part('undo').hidden = before.length === 0;
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
    mend: (edits, words) => {
      const was = open;
      const [first] = edits;
      if (!was || !first) return;
      before.push(was);
      void check({ ...was, text: edited(was.text, edits) }).then((now) => {
        if (!now) return void before.pop();
        say(words);
        const next = now.entries.find(({ to }) => to > first.from);
        if (next) desk.goTo(next.number);
      });
    },
    undo: () => {
      const last = before.pop();
      if (!last) return;
      newest++;
      open = last;
      show();
      say(t.done.undone);
      part('results').focus();
    },
    goTo: (number) => {
      const verdict = lines.querySelector<HTMLElement>(`.k-verdict[data-entry="${number}"]`);
      if (!verdict) return;
      if (verdict.hidden) desk.choose(undefined);
      lines.querySelectorAll('.k-now').forEach(({ classList }) => classList.remove('k-now'));
      lines.querySelectorAll(`[data-entry="${number}"]`).forEach(({ classList }) => classList.add('k-now'));
      verdict.focus({ preventScroll: true });
      const place = lines.querySelector(`.k-number[data-entry="${number}"]`);
      (getComputedStyle(verdict).position === 'absolute' ? (place ?? verdict) : verdict).scrollIntoView({ block: 'center' });
    },
  };

  const checkBox = (): void => void begin({ text: box.value, isMarkdown: /^(?:#{1,6}|>) /m.test(box.value), file: '' });
  const does: Record<string, (button: HTMLButtonElement) => void> = {
    check: checkBox,
    corrected: () => void copyCorrected(desk),
    report: () => void copyReport(desk),
    save: ({ value }) => saveReport(desk, value),
    print: () => print(),
    undo: () => desk.undo(),
    another: () => {
      part('results').hidden = true;
      part('form').hidden = false;
      say('');
      box.value = open?.text ?? '';
      box.focus();
      box.select();
    },
  };
  page.querySelectorAll<HTMLButtonElement>('button[data-do]').forEach((button) => {
    button.addEventListener('click', () => does[button.dataset['do'] ?? '']?.(button));
  });
  box.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
    event.preventDefault();
    checkBox();
  });
  receiveFiles(page, setting, {
    say,
    check: (text, isMarkdown, file, note) => void begin({ text, isMarkdown, file }, note),
  });
  listenToKeys(page, desk);
  addEventListener('resize', () => arrange(lines));
  lines.addEventListener('toggle', () => arrange(lines), true);
  part('form').hidden = false;
  part('privacy').hidden = false;
  void load();
}

/** Says, where the search is asked for over the page, that it has its own: here it could fetch nothing. */
function closeSearch(words: string): void {
  const link = document.querySelector<HTMLElement>('.head a[data-failed]');
  if (link && !isCopy) link.dataset['failed'] = words;
}
