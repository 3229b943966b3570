import type { FrameKind } from './frame-lines.ts';
import { documentNoun, frameKindOf, isAddressee, isNameAlone, isSpeaker, unspaced } from './frame-lines.ts';
import type { Line } from '../from-text.ts';
import { markerOf } from '../structure/headings.ts';
import { readTail } from './tail.ts';
import { countTitleLines, isTitleLike } from './title.ts';

/** The head of a document: its lines by kind, the title lines, and where its body begins. */
export interface Head {
  kinds: ReadonlyMap<number, FrameKind>;
  /** The indexes of the title lines, one right behind the other. */
  title: readonly number[];
  body: number;
}

const reach = 40;

/** Reads the head of the document that begins at the line `from` and ends before `to`. */
export function readHead(lines: readonly Line[], from: number, to: number): Head {
  const end = endOfHead(lines, from, to);
  const kinds = new Map<number, FrameKind>();
  const runs: number[][] = [];
  const closed = isAddress(lines[end]?.value ?? '');
  for (let at = from; at < end; at++) {
    const value = lines[at]?.value ?? '';
    const kind = kindInHead(lines, at, end, closed, runs.length > 0 || kinds.size > 0);
    if (kind) kinds.set(at, kind);
    else if (!isTitleLike(value)) kinds.set(at, 'furniture');
    else {
      const run = runs[runs.length - 1];
      if (run && run[run.length - 1] === at - 1) run.push(at);
      else runs.push([at]);
    }
  }
  const title = chooseTitle(lines, runs, kinds);
  for (const at of title) kinds.set(at, 'title');
  let body = end;
  if (closed) kinds.set(body++, isAddressee(lines[end]?.value ?? '') ? 'addressee' : 'salutation');
  else for (const at of runs.flat()) if (at > (title[title.length - 1] ?? -1) && !kinds.has(at)) body = Math.min(body, at);
  for (const at of [...kinds.keys()]) if (at >= body) kinds.delete(at);
  return { kinds, title: withSubtitle(lines, title, kinds, body), body };
}

const isAddress = (value: string): boolean => frameKindOf(value) === 'salutation' || isAddressee(value);

/** Returns where the words of address stand that close a head; without them, where the first sentence or heading stands. */
function endOfHead(lines: readonly Line[], from: number, to: number): number {
  const last = Math.min(to, from + reach);
  let first = last;
  let sentences = 0;
  for (let at = from; at < last; at++) {
    const value = lines[at]?.value ?? '';
    const kind = frameKindOf(value);
    if (isAddress(value)) return at;
    if (kind === 'note' || markerOf(value) || /^目\s*录$/.test(value)) return Math.min(first, at);
    if (isTitleLike(value) || kind !== undefined) continue;
    first = Math.min(first, at);
    if (++sentences > 2) return first;
  }
  return first;
}

function kindInHead(lines: readonly Line[], at: number, end: number, closed: boolean, later: boolean): FrameKind | undefined {
  const value = lines[at]?.value ?? '';
  const before = frameKindOf(lines[at - 1]?.value ?? '');
  const kind = frameKindOf(value);
  if (kind === 'subtitle' || kind === 'passed' || kind === 'date' || kind === 'number' || kind === 'furniture') return kind;
  if (kind === 'letterhead' && frameKindOf(lines[at + 1]?.value ?? '') === 'number') return kind;
  if (isSpeaker(value)) return 'speaker';
  if (before === 'subtitle' && isTitleLike(value) && !documentNoun.test(value) && isOpen(lines[at - 1]?.value ?? '')) return 'subtitle';
  const spaced = unspaced(value).length < value.length;
  const after = before === 'subtitle' || before === 'date' || before === 'furniture';
  const short = spaced || value.includes('·') || unspaced(value).length <= 3;
  return later && isNameAlone(value) && short && (after ? closed || spaced : closed && at === end - 1) ? 'speaker' : undefined;
}

/** Returns whether a subtitle goes on in the next line: it says 在… and not yet …上. */
const isOpen = (value: string): boolean => /在/.test(value) && !/上|报告|讲话/.test(value.slice(value.indexOf('在')));

/** Chooses the run that is the title: it names a kind of document, says more than 政府工作报告, or has a subtitle behind it. */
function chooseTitle(lines: readonly Line[], runs: readonly number[][], kinds: ReadonlyMap<number, FrameKind>): number[] {
  let best: number[] = [];
  let most = -1;
  for (const whole of runs) {
    const run = withoutPageWords(lines, whole, kinds);
    const behind = kinds.get((run[run.length - 1] ?? 0) + 1);
    const anchored = behind !== undefined && behind !== 'furniture';
    const texts = run.flatMap((at) => lines[at] ?? []);
    const title = run.slice(0, countTitleLines(texts, anchored));
    const words = unspaced(title.map((at) => lines[at]?.value ?? '').join(''));
    const score = (documentNoun.test(words) ? 4 : 0) + (words.length > 7 ? 2 : 0) + (anchored ? 1 : 0);
    if (score > most) [best, most] = [title, score];
  }
  return best;
}

/** Returns a run without the short words of a web page, such as the name of its column, before a title. */
function withoutPageWords(lines: readonly Line[], run: readonly number[], kinds: ReadonlyMap<number, FrameKind>): readonly number[] {
  if (kinds.get((run[0] ?? 0) - 1) !== 'furniture') return run;
  const first = run.findIndex((at) => (lines[at]?.value ?? '').length > 6 || documentNoun.test(lines[at]?.value ?? ''));
  return first > 0 ? run.slice(first) : run;
}

/** Returns the title lines with the subtitle that follows them at once. */
function withSubtitle(lines: readonly Line[], title: readonly number[], kinds: ReadonlyMap<number, FrameKind>, body: number): number[] {
  const all = [...title];
  const isSentence = (value = ''): boolean => /。/.test(value) || /^[^-—–－―].*作.{0,10}报告$/.test(value);
  for (let at = (title[title.length - 1] ?? body) + 1; at < body && kinds.get(at) === 'subtitle' && !isSentence(lines[at]?.value); at++)
    all.push(at);
  return all;
}

/** Returns the frame of each work by the indexes of its lines, in the order of `starts`. */
export function frameOf(lines: readonly Line[], starts: readonly { first: number }[]): ReadonlyMap<number, FrameKind>[] {
  return starts.map(({ first }) => {
    const to = endOfWork(lines, starts, first);
    const head = readHead(lines, first, to);
    return new Map([...head.kinds, ...readRepeatedHead(lines, head, to), ...readTail(lines, head.body, to)]);
  });
}

/** Reads the head that comes again with the same title behind a cover and a list of contents. */
function readRepeatedHead(lines: readonly Line[], { title, body }: Head, to: number): ReadonlyMap<number, FrameKind> {
  const words = unspaced(lines[title[0] ?? to]?.value ?? '');
  for (let at = body; at < Math.min(to, body + 2 * reach) && words !== ''; at++) {
    if (lines[at]?.value.includes('。')) break;
    if (unspaced(lines[at]?.value ?? '') === words) return readHead(lines, at, to).kinds;
  }
  return new Map();
}

/** Returns the line before which the work that opens at `first` ends. */
export function endOfWork(lines: readonly Line[], starts: readonly { first: number }[], first: number): number {
  return Math.min(lines.length, ...starts.map((start) => start.first).filter((other) => other > first));
}
