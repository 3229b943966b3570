import type { Declaration } from '#report/declaration.ts';
import type { StatedDate } from '#report/frame/stated-date.ts';
import type { Stated } from '#report/frame/stated.ts';
import type { WorkKind } from '#report/frame/work-kinds.ts';
import type { ReportInfo } from '#schemas/report.ts';

/** What `npm run add` knows of a report beside its text. */
export interface Received {
  slug: string;
  /** The day of the first edition, as 2026-12-01. */
  day: string;
  joinLines: boolean;
  original: NonNullable<ReportInfo['original']>;
}

type Both = { zh: string; en: string };

/** What readers call a document, by the word in which its title ends. */
const nouns: readonly { title: RegExp; name: Both }[] = [
  { title: /意见$/u, name: { zh: '意见', en: 'Opinions' } },
  { title: /(?:条例|规定|办法|细则)$/u, name: { zh: '法规', en: 'Regulations' } },
  { title: /(?:规划|纲要|计划|方案)$/u, name: { zh: '规划', en: 'Plan' } },
  { title: /(?:决定|决议)$/u, name: { zh: '决定', en: 'Decision' } },
  { title: /纪要$/u, name: { zh: '纪要', en: 'Minutes' } },
  { title: /公报$/u, name: { zh: '公报', en: 'Communiqué' } },
];

/** What sort of document it is, by the words of its title; the first that holds counts. */
const kinds: readonly { title: RegExp; kind: NonNullable<ReportInfo['kind']> }[] = [
  { title: /政府工作报告|人民政府.*工作报告|国务院.*工作报告/u, kind: 'government' },
  { title: /(?:规划|纲要|计划|方案)$/u, kind: 'plan' },
  { title: /(?:条例|规定|办法|细则|意见)$/u, kind: 'rules' },
  { title: /(?:中国共产党|中共|党代会|党的|[省市县区州旗]委(?!员会)|中央委员会|全会).*(?:报告|讲话)$/u, kind: 'party' },
];

const names: Readonly<Record<WorkKind, Both>> = {
  report: { zh: '报告', en: 'Report' },
  notice: { zh: '通知', en: 'Circular' },
  speech: { zh: '讲话', en: 'Speech' },
  annex: { zh: '附件', en: 'Annex' },
};

const months = 'January February March April May June July August September October November December'.split(' ');

/** Returns the `report.json` of a report with all that its text states, what the splitter proposes, and nothing else. */
export function reportJson({ slug, day, joinLines, original }: Received, declaration: Declaration, states: readonly Stated[]): object {
  const main = mainWork(states);
  const first = <T>(pick: (work: Stated) => T | undefined): T | undefined =>
    [main, ...states].flatMap((work) => (work ? (pick(work) ?? []) : []))[0];
  const chinese = (words: string | undefined): Both | undefined => (words === undefined ? undefined : { zh: words, en: '' });
  const facts = {
    speaker: chinese(first(({ speaker }) => speaker?.name)),
    occasion: chinese(first(({ occasion }) => occasion?.words)),
    issuer: chinese(first(({ issuer }) => issuer?.words)),
    kind: kindOf(main?.title ?? []),
    number: first(({ number }) => number?.words),
  };
  return {
    name: { zh: nameOf(main) ?? slug, en: '' },
    seed: `seeds/${slug}.txt`,
    original,
    ...defined(facts),
    edition: { version: '0.1.0', date: day },
    works: declaration.works.map((work, at) => ({
      id: work.id,
      name: workName(states, at),
      title: work.title,
      ...defined({ join: work.join, opens: work.opens, date: states[at]?.date && toDate(states[at].date) }),
    })),
    ...(declaration.placements.length > 0 && { placements: declaration.placements }),
    ...(declaration.headings.length > 0 && { headings: declaration.headings }),
    ...(joinLines && { joinLines }),
  };
}

/** Returns the work that gives the report its name: the first that is neither a circular nor an annex. */
export function mainWork(states: readonly Stated[]): Stated | undefined {
  return states.find(({ kind, title }) => kind !== 'notice' && kind !== 'annex' && title.length > 0) ?? states[0];
}

function nameOf(work: Stated | undefined): string | undefined {
  const lines = work?.title.filter((line) => !/^[-—–－―]{2,}/.test(line)) ?? [];
  return lines.length === 0
    ? undefined
    : lines
        .map((line, at) => line + (at < lines.length - 1 ? (work?.joins[at] ?? ' ') : ''))
        .join('')
        .replace(/(?<=\p{Script=Han})[\s\u3000]+(?=\p{Script=Han}(?:[\s\u3000]|$))/gu, '');
}

/** Returns what sort of document a title names, in one of its lines or in all together; undefined where it names none of ours. */
export function kindOf(title: readonly string[]): ReportInfo['kind'] {
  const lines = title.map((line) => line.replace(/[\s\u3000]|[（(][^（）()]*[）)]/gu, ''));
  return kinds.find(({ title: words }) => [...lines, lines.join('')].some((line) => words.test(line)))?.kind;
}

/** Two works of a kind are told apart by their number: 附件, 附件2. */
function workName(states: readonly Stated[], at: number): Both {
  const { kind = 'report', title = [] } = states[at] ?? {};
  const before = states.slice(0, at).filter((other) => other.kind === kind).length;
  const words = title.map((line) => line.replace(/[\s\u3000]|[（(][^（）()]*[）)]$/gu, ''));
  const noun = kind === 'report' ? nouns.find((row) => words.some((line) => row.title.test(line))) : undefined;
  const { zh, en } = noun?.name ?? names[kind];
  return before === 0 ? { zh, en } : { zh: `${zh}${before + 1}`, en: `${en} ${before + 1}` };
}

function toDate({ value, certainty, printed, reason }: StatedDate): object {
  if (certainty === 'stated') return { value, printed: { zh: printed, en: englishDate(value) }, certainty };
  const year = value.slice(0, 4);
  const inferred = { zh: `${year}年`, en: year };
  const day = value.slice(5);
  return {
    value,
    printed: day === '' ? { zh: '', en: '' } : { zh: printed, en: englishDate(value).replace(` ${year}`, '') },
    certainty,
    inferred,
    reason,
  };
}

/** 2018-08-01 is 1 August 2018. */
function englishDate(value: string): string {
  const [year = '', month, day] = value.split('-');
  return [day === undefined ? '' : String(Number(day)), month === undefined ? '' : (months[Number(month) - 1] ?? ''), year]
    .filter((part) => part !== '')
    .join(' ');
}

function defined(values: Readonly<Record<string, unknown>>): object {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined));
}
