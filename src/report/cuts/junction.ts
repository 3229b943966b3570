const han = /^\p{Script=Han}$/u;
const closing = /^[，。、；：！？）》〉」』】〕”’％%‰]/u;
const opening = /[（《〈「『【〔“‘]$/u;
const leadsOn = new Set(['的', '和', '与', '及', '以及', '并', '或', '在', '对', '把', '将', '从', '向', '被', '由', '于', '是', '为']);
const pairs = ['（）', '()', '《》', '“”'];
const greeting = /(?:^|[，、,])\s*(?:各位|尊敬的)[^，、,]{0,8}[，、,]$|(?:同志|朋友|女士|先生|来宾|代表|委员|嘉宾)们?[，、,]$/;
/** What may end a line by itself although a word could begin with it: ——在…会议上, and 是…的. */
const complete = /会议?上$|是[^，。；]*的$/;

/** Returns whether two lines are one sentence that was cut between them, by what stands at the cut alone. */
export function isCut(before: string, after: string): boolean {
  const [a, b] = [before.charAt(before.length - 1), after.charAt(0)];
  if (closing.test(after) && !/^[”’]?$/.test(after)) return true;
  if (/[。！？；：!?:;…—]$/.test(before)) return false;
  if (opening.test(before) || isOpen(before, after)) return true;
  if (/[，、,]/.test(a)) return goesOn(before, after);
  if (/[\dA-Za-z]/.test(a) && /[\dA-Za-z.．%％‰年月日号元亿万个家项倍米吨人]/.test(b)) return !isAmount(after);
  if (/[.．]/.test(a) && /\d[.．]$/.test(before) && /\d/.test(b)) return true;
  return han.test(a) && han.test(b) && isInWord(before, after, 2);
}

/** Returns whether a line may go on in another: a word could go over the cut, if the line is full. */
export function mayBeCut(before: string, after: string): boolean {
  return isCut(before, after) || isInWord(before, after, 1);
}

/** Returns whether a bracket is open at the end of a line that the next one closes. */
function isOpen(before: string, after: string): boolean {
  return pairs.some(([open = '', close = '']) => {
    const closes = after.indexOf(close);
    const opens = after.indexOf(open);
    return before.lastIndexOf(open) > before.lastIndexOf(close) && closes >= 0 && (opens < 0 || closes < opens);
  });
}

/** Returns whether a line that ends in a comma goes on: a verse, an item of a list and a greeting do not. */
function goesOn(before: string, after: string): boolean {
  const isVerse = before.length === after.length || (after.length < 16 && Math.abs(before.length - after.length) < 3);
  return before.length >= 12 && !isVerse && !/[，、,]$/.test(after) && !greeting.test(before);
}

/** Returns whether a line is a cell of a table rather than the end of an amount. */
function isAmount(after: string): boolean {
  return /^[\d.,]+%?$/.test(after);
}

/** Returns whether a word goes over the cut and leaves single characters on so many sides of it; or whether the line ends in a word that leads on. */
function isInWord(before: string, after: string, sides: number): boolean {
  if (complete.test(before)) return false;
  const [head, tail] = [before.slice(-8), after.slice(0, 8)];
  const [ofHead, ofTail] = [wordsOf(head), wordsOf(tail)];
  const last = ofHead[ofHead.length - 1] ?? '';
  if (leadsOn.has(last)) return true;
  const crosses = !startsOf(head + tail).has(head.length);
  return crosses && [last, ofTail[0]].filter((word) => word?.length === 1).length >= sides;
}

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });
const wordsOf = (text: string): string[] => [...segmenter.segment(text)].map(({ segment }) => segment);
const startsOf = (text: string): Set<number> => new Set([...segmenter.segment(text)].map(({ index }) => index));
