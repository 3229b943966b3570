import { officeWord, personName, unspaced } from './frame-lines.ts';
import type { Line } from '../from-text.ts';

/** Who gives a report or speech, and the line that says so. */
export interface Speaker {
  name: string;
  office?: string;
  line: number;
}

const spoken = new RegExp(
  `^[（(]?(?:(?:报告人|主讲人|讲话人)\\s*[：:]\\s*)?([^，。；：]*?${officeWord})?[\\s：:]*(${personName})\\s*[）)]?$`,
);
const inverted = new RegExp(`^(${personName}?)((?:代理|代|副)?${officeWord})$`);
const ends = new RegExp(`^(.*${officeWord})[\\s]*(${personName})$`);

const toldName = new RegExp(`^(${personName})同志在.*上的(?:讲话|报告|致辞|发言)`);

/** Returns the speaker whom the lines of a frame give: a line of the speaker, a subtitle or title, or a circular before it. */
export function speakerOf(speakers: readonly Line[], subtitles: readonly Line[], notes: readonly Line[]): Speaker | undefined {
  for (const line of speakers) {
    const bare = line.value.replace(/^[（(]|[）)]$/g, '').replace(/^(?:报告人|主讲人|讲话人)\s*[：:]\s*/, '');
    const named = nameOf(bare, line) ?? (spoken.test(bare) ? { name: unspaced(bare), line: line.position.start.line } : undefined);
    if (named) return named;
  }
  for (const line of subtitles) {
    const [, before = '', after = ''] =
      /^[-—–－―（(\s]*(?:[^年]{4,6}年[^日]{2,8}日)?([^在]*)在.*?(?:会[议議]|會議|大[会會]|全会|上)上?([^上]*?)[）)]?$/.exec(line.value) ??
      [];
    const named = nameOf(before.trim(), line) ?? nameOf(after.replace(/作.{0,8}报告.?$/, '').trim(), line);
    const [, titled = ''] = toldName.exec(line.value) ?? [];
    if (named) return named;
    if (titled !== '') return { name: unspaced(titled), line: line.position.start.line };
  }
  for (const line of notes) {
    const [, name = ''] = /(?:印发|转发|刊登|刊发)([\u3400-\u9fff]{2,4}?)同志/.exec(line.value) ?? [];
    if (name !== '') return { name, line: line.position.start.line };
  }
  return undefined;
}

function nameOf(words: string, line: Line): Speaker | undefined {
  const [, office = '', name = ''] = ends.exec(words.replace(/同志$/, '')) ?? [];
  if (office !== '') return { name: unspaced(name), office: unspaced(office), line: line.position.start.line };
  const [, first = '', second = ''] = inverted.exec(words) ?? [];
  return first === '' ? undefined : { name: unspaced(first), office: second, line: line.position.start.line };
}
