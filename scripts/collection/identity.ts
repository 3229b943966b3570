import { numberToNumeral } from '#text/numerals.ts';
import type { reportKinds } from '#schemas/report.ts';
import { picked, seeded, shuffled } from '../seeded.ts';

/** What a made-up report is: whose, of which year, and of which sort. */
export interface Identity {
  slug: string;
  kind: (typeof reportKinds)[number];
  year: string;
  /** The town: 云溪. */
  place: string;
  issuer: string;
  /** The lines of its title. */
  title: string[];
  /** To whom it speaks; undefined where it is no speech. */
  address: string | undefined;
}

const firsts = { 青: 'qing', 云: 'yun', 石: 'shi', 龙: 'long', 银: 'yin', 金: 'jin', 东: 'dong', 南: 'nan', 安: 'an', 松: 'song' };
const seconds = { 溪: 'xi', 岚: 'lan', 河: 'he', 桥: 'qiao', 湖: 'hu', 岭: 'ling', 泉: 'quan', 渡: 'du' };
const levels = ['市', '县', '区'] as const;
const years = { first: 1990, last: 2026 };
/** Of ten reports seven are those of governments, as in the collections that there are. */
const kinds: readonly Identity['kind'][] = [...Array.from({ length: 7 }, () => 'government' as const), 'party', 'plan', 'rules'];

const towns = Object.entries(firsts).flatMap(([first, sound]) =>
  Object.entries(seconds).map(([second, other]) => ({ name: first + second, latin: sound + other })),
);
const all = shuffled(
  towns.flatMap((town, at) =>
    Array.from({ length: years.last - years.first + 1 }, (_, past) => ({
      ...town,
      level: levels[at % levels.length] ?? '市',
      year: years.first + past,
    })),
  ),
  seeded(1),
);

/** How many different identities there are. */
export const identities = all.length;

/** Returns the identity of the made-up report with a number, from 0; throws where there are not so many. */
export function identityOf(number: number): Identity {
  const town = all[number];
  if (!town) throw new Error(`There are names for ${identities} made-up reports, not for ${number + 1}.`);
  const { name, latin, level, year } = town;
  const kind = picked(kinds, seeded(number));
  const place = name + level;
  const session = numberToNumeral(Math.floor((year - 1980) / 5) + 8);
  const said = {
    government: {
      issuer: `${place}人民政府`,
      title: [`${year}年${place}政府工作报告`, `——${year}年1月在${place}第${session}届人民代表大会上`],
      address: '各位代表：',
    },
    party: { issuer: `中共${place}委员会`, title: [`中共${place}委员会${year}年全体会议报告`], address: '同志们：' },
    plan: { issuer: `${place}发展和改革委员会`, title: [`${place}国民经济和社会发展${year}年计划`], address: undefined },
    rules: { issuer: `中共${place}委员会、${place}人民政府`, title: [`${place}关于${year}年重点工作的实施意见`], address: undefined },
  }[kind];
  return { slug: `${latin}-${year}-${kind}`, kind, year: String(year), place: name, ...said };
}
