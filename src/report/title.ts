import type { Line } from './from-text.ts';
import { markerOf } from './headings.ts';

const subtitle = /^[-—–－―]{2,}/;
const imprint = /^(来源|时间|日期|发布|作者|文号|字体|浏览|点击|责任编辑|目\s*录)/;
const dated = /^[（(]?\s*[\d〇○零一二三四五六七八九]{4}年/;
const longest = 60;

/**
 * Returns how many lines at the head of a text without a report.json are its title: the first line,
 * if it is no sentence, and the lines that go on from it up to and including a subtitle with a dash.
 */
export function countTitleLines(lines: readonly Line[]): number {
  const isTitleLike = ({ value }: Line): boolean =>
    value.length <= longest && !/[。！？：；，:;!?]$/.test(value) && !/。/.test(value) && !markerOf(value) && !imprint.test(value);
  if (!lines[0] || !isTitleLike(lines[0])) return 0;
  const end = lines.findIndex(
    (line, at) => at > 0 && (!isTitleLike(line) || subtitle.test(line.value) || (dated.test(line.value) && at > 0)),
  );
  const stop = end < 0 ? undefined : lines[end];
  return stop && subtitle.test(stop.value) && isTitleLike(stop) ? end + 1 : 1;
}
