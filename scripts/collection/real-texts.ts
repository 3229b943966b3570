import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { decode } from '#text/decode.ts';
import { foldText } from '#text/fold.ts';
import { VFile } from 'vfile';
import type { Known } from '../project-copy.ts';

/** A text to add to a collection as a report of its own. */
export interface Text {
  slug: string;
  bytes: Uint8Array;
  known: Known;
}

type Facts = Pick<Known, 'issuer' | 'place' | 'kind'>;

const facts = (issuer: string, place: string, kind: Known['kind']): Facts => ({
  issuer: { zh: issuer, en: '' },
  place: { zh: place, en: '' },
  ...(kind && { kind }),
});

/** What is known of the sample texts by their names, of which the first that fits counts. */
const byName: readonly [name: RegExp, facts: Facts][] = [
  [/^national/, facts('国务院', '北京', 'government')],
  [/^cpc/, facts('中国共产党中央委员会', '北京', 'party')],
  [/^opinion/, facts('中共中央、国务院', '北京', 'rules')],
  [/^prov-beijing/, facts('北京市人民政府', '北京', 'government')],
  [/^prov-guangdong/, facts('广东省人民政府', '广州', 'government')],
  [/^prov-jiangsu/, facts('江苏省人民政府', '南京', 'government')],
  [/^prov-shanghai/, facts('上海市人民政府', '上海', 'government')],
  [/^prov-zhejiang/, facts('浙江省人民政府', '杭州', 'government')],
  [/^district-hailar/, facts('海拉尔区人民政府', '呼伦贝尔', 'government')],
  [/gangyao|jihua/, facts('示例市发展和改革委员会', '示例', 'plan')],
  [/tiaoli|yijian/, facts('示例市人民代表大会常务委员会', '示例', 'rules')],
  [/./, facts('示例市人民政府', '示例', 'government')],
];

/**
 * Returns the sample texts of a folder (`shared/corpus`), with those of `earlier/` and of the folder `trials` beside it, in
 * the order of their names and no words twice: what the earlier texts and the others both have is one text. The
 * translation memory is left out, for its reports are among the earlier texts.
 */
export function realTexts(corpus: string): Text[] {
  const [earlier, trials] = [join(corpus, 'earlier'), join(corpus, '../trials')];
  const listed = namesIn(earlier);
  const seen = new Set<string>();
  return [corpus, earlier, trials].flatMap((folder) =>
    textFiles(folder).flatMap((file) => {
      const path = join(folder, file);
      const bytes = readFileSync(path);
      const words = foldText(decode(new VFile({ path, value: bytes })));
      if (seen.has(words)) return [];
      seen.add(words);
      const slug = basename(file, '.txt').replace(/_/g, '-');
      return { slug, bytes, known: knownOf(slug, listed.get(file)) };
    }),
  );
}

/** Returns a date of which the text does not say so much, as `report.json` has it. */
export function inferred(value: string, reason: { zh: string; en: string }): Known['date'] {
  const year = value.slice(0, 4);
  return { value, printed: { zh: '', en: '' }, certainty: 'inferred', inferred: { zh: `${year}年`, en: year }, reason };
}

function knownOf(slug: string, listed: Listed | undefined): Known {
  const date = listed?.date ?? /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(slug)?.[0];
  return {
    ...byName.find(([name]) => name.test(slug))?.[1],
    ...(listed && { name: { zh: listed.title, en: '' } }),
    date: date === undefined ? undefined : inferred(date, { zh: '据文集目录。', en: 'From the list of the collection.' }),
  };
}

interface Listed {
  date: string;
  title: string;
}

/** What the list of the earlier texts says of each, by its file. */
function namesIn(folder: string): Map<string, Listed> {
  const path = join(folder, 'INDEX.tsv');
  const rows = existsSync(path) ? readFileSync(path, 'utf8').trimEnd().split('\n').slice(1) : [];
  return new Map(
    rows.map((row) => {
      const [file = '', date = '', title = ''] = row.split('\t');
      return [file, { date, title }];
    }),
  );
}

function textFiles(folder: string): string[] {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  return names.filter((name) => name.endsWith('.txt')).toSorted();
}
