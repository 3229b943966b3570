import { fill } from '#i18n/fill.ts';
import { make } from '../page/make.ts';
import type { Desk, OpenDraft } from './desk.ts';
import type { Face, Line, Run } from './lines.ts';
import { linesOf } from './lines.ts';
import { toVerdict } from './show-verdict.ts';

/** A citation of more signs may be broken. */
const longestWhole = 24;

const han = /\p{Script=Han}/u;

/** Shows a draft line by line, each with the verdicts on what begins in it; whatever stands in it is text. */
export function showLines(host: HTMLElement, open: OpenDraft, desk: Desk): void {
  host.textContent = '';
  const all = document.createDocumentFragment();
  const lines = linesOf(open.text, open.entries, open.checked.citations).map((line) => ({
    line,
    words: open.text.slice(line.from, line.to),
  }));
  lines.forEach(({ line, words }, at) => {
    if (words.trim() === '') return;
    const paragraph = toLine(line, words, at === 0, open, desk);
    if (at > 1 && lines[at - 1]?.words.trim() === '') paragraph.classList.add('k-apart');
    all.append(paragraph);
    const [first] = line.begins;
    if (!first) return;
    const list = make('ol', 'k-list', '', { start: String(first.entry.number), 'aria-label': desk.setting.words.seenIn });
    list.append(...line.begins.map(({ entry }) => toVerdict(entry, open, desk)));
    all.append(list);
  });
  host.append(all);
}

function toLine(line: Line, words: string, isFirst: boolean, { text }: OpenDraft, desk: Desk): HTMLElement {
  const lang = han.test(words) ? 'zh-Hans' : 'en';
  const paragraph = make('p', ['k-line', shapeOf(words, isFirst)].filter(Boolean).join(' '), '', { lang });
  line.runs.forEach((run, at) => {
    line.begins.filter(({ before }) => before === at).forEach(({ entry }) => paragraph.append(toNumber(entry.number, entry.kind, desk)));
    paragraph.append(toRun(run, text.slice(run.from, run.to), desk, lang));
  });
  line.begins
    .filter(({ before }) => before >= line.runs.length)
    .forEach(({ entry }) => paragraph.append(toNumber(entry.number, entry.kind, desk)));
  return paragraph;
}

/** The way from a place to its verdict; it leads nowhere in the address, which says nothing of a draft. */
function toNumber(number: number, kind: keyof Desk['setting']['words']['verdicts'], desk: Desk): HTMLElement {
  const { words: t } = desk.setting;
  const link = make('a', 'k-number', String(number), {
    id: `k-at-${number}`,
    href: `#k-${number}`,
    'data-entry': String(number),
    'aria-label': fill(t.toVerdict, number, t.verdicts[kind]),
  });
  link.addEventListener('click', (event) => {
    event.preventDefault();
    desk.goTo(number);
  });
  return link;
}

const faces: Readonly<Record<Face, string>> = {
  own: '',
  same: 'k-same',
  other: 'k-other',
  missing: 'k-missing',
  none: 'k-none',
  cited: 'k-cited',
  citation: '',
  figure: 'k-figure',
};

function toRun({ face, entry }: Run, words: string, desk: Desk, around: string): Node {
  // A citation stays in one line, unless it is an address, which is as long as it is.
  const isWhole = (face === 'cited' || face === 'citation') && words.length <= longestWhole;
  if (!entry) return isWhole ? make('span', 'k-whole', words) : document.createTextNode(words);
  const { lang } = entry.quotation ?? {};
  const span = make('span', `k-run ${faces[face]}${entry.kind === 'unmarked' ? ' k-bare' : ''}${isWhole ? ' k-whole' : ''}`, words, {
    'data-entry': String(entry.number),
  });
  const own = lang === 'en' ? 'en' : 'zh-Hans';
  if (face === 'same' && lang && own !== around) span.lang = own;
  if (face === 'missing') span.title = desk.setting.words.missingHere;
  // For the pointer alone: the number is the way for all others. Who selects words stays where they are.
  span.addEventListener('click', () => {
    if (getSelection()?.isCollapsed !== false) desk.goTo(entry.number);
  });
  return span;
}

/** How a line is set: as a heading, or with an indent where it is a paragraph that does not bring its own. */
function shapeOf(words: string, isFirst: boolean): string {
  if (/^#{1,6} /.test(words)) return 'k-heading';
  const ends = /[。！？…；;.!?](?:[”’"』」）)]*)$/.test(words.trim());
  if (isFirst && !ends && words.length <= 60) return 'k-heading';
  if (!han.test(words) || /^[\s>*+-]/.test(words)) return '';
  return ends || words.length > 30 ? 'k-indent' : '';
}
