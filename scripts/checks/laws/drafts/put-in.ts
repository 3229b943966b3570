import { isHeadingId } from '#address/grammar.ts';
import { printChinese, printShort } from '#address/print.ts';
import { parseRange, printRange } from '#address/range.ts';
import { pageOf, unitOf } from '#address/within.ts';
import { printSource } from '#citation/quote.ts';
import type { KnownReport } from '#draft/contract.ts';
import { picked, seeded, shuffled } from '../../../seeded.ts';
import type { Sample } from './samples.ts';

/** What is cited beside a quotation. */
export type Cited = 'nothing' | 'its place' | 'another place';

/** A sample in a draft: where its words stand between its marks. */
export interface Placed {
  sample: Sample;
  cited: Cited;
  from: number;
  to: number;
}

/** A draft with its samples. */
export interface SampleDraft {
  text: string;
  placed: Placed[];
}

const carriers = [
  '会上有同志读到@#，大家议论了很久。',
  '我在笔记里抄下@#，准备回去再问一问。',
  '附件第三页写着：@#',
  '@#——写这篇稿子就是从这里想起的。',
  '处里起草时用了@#这个说法，局长改了两遍。',
  '有位老先生来信问起@#，信末附了电话。',
  '按照@#的口径，上周我们又核了一次表。',
  '材料里说，@#。这话是谁加的，没人记得。',
];
const fillers = [
  '上午下了一场小雨。',
  '食堂换了菜单，来的人不多。',
  '打印机又坏了，稿子是在二楼印的。',
  '请小李把名单再对一遍，电话号码尤其要看清。',
  '下周三之前交，逾期不候。',
  '',
];

/** Returns drafts of ordinary prose that have the samples in them, ten a draft, each in a paragraph of its own. */
export function draftsOf(samples: readonly Sample[], { sentences, works }: KnownReport, seed: number): SampleDraft[] {
  const random = seeded(seed);
  const mixed = shuffled(samples, random);
  const cite = (sample: Sample): { cited: Cited; words: string } => {
    const way = random();
    if (way < 0.4 || sample.places.length === 0) return { cited: 'nothing', words: '' };
    if (way < 0.8) return { cited: 'its place', words: citation(picked(sample.places, random), works, random) };
    const pages = new Set(sample.near.flatMap((place) => place.split('-').map(pageOf)));
    const others = sentences.filter(({ id }) => !pages.has(pageOf(id)) && !isHeadingId(id));
    return { cited: 'another place', words: citation(picked(others, random).id, works, random) };
  };
  return Array.from({ length: Math.ceil(mixed.length / 10) }, (_, at) => {
    const end = picked(['\n', '\n\n', '\r\n'], random);
    const draft: SampleDraft = { text: `稿${end}`, placed: [] };
    for (const sample of mixed.slice(10 * at, 10 * at + 10)) {
      const { cited, words } = cite(sample);
      const [before = '', behind = ''] = picked(carriers, random).split('@');
      draft.text += picked(fillers, random) + before + sample.open;
      const from = draft.text.length;
      draft.text += sample.words;
      draft.placed.push({ sample, cited, from, to: draft.text.length });
      draft.text += sample.close + behind.replace('#', words) + picked(fillers, random) + end;
    }
    return draft;
  });
}

function citation(place: string, works: KnownReport['works'], random: () => number): string {
  const range = parseRange(place) ?? { first: place, last: place };
  const link = `https://reader.example/id/wenzhou-2018/${unitOf(range.first)}/#${place}`;
  const whole = printSource({ locale: 'zh', ...range, by: '陈伟俊，2018', names: works, link });
  const forms = [
    `（${printRange(range)}）`,
    whole,
    whole.replace(` ${link}`, ''),
    ...(range.first === range.last ? [`（${printChinese(range.first, works)}）`, `（见${printShort(range.first)}）`] : []),
  ];
  return picked(forms, random);
}
