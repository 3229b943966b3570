import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { datesIn } from './dates.ts';
import { fromText } from '../from-text.ts';
import type { Stated } from './stated.ts';
import { stated } from './stated.ts';
import { openWorks } from './works.ts';

function read(text: string): Stated[] {
  const file = new VFile();
  const { lines } = fromText(text, file);
  return stated(lines, openWorks(lines, undefined, file));
}

test.each([
  ['2018年8月1日', '2018-08-01'],
  ['２０１８年８月', '2018-08'],
  ['2018 年 12 月 31 日', '2018-12-31'],
  ['二〇一八年八月一日', '2018-08-01'],
  ['二○二四年十二月三十一日', '2024-12-31'],
  ['二零一八年', '2018'],
  ['一九五四年九月二十三日', '1954-09-23'],
  ['2018年13月1日', undefined],
  ['20年代', undefined],
])('the date %s is %s', (words, value) => {
  expect(datesIn(words)[0]?.value).toBe(value);
});

test.each([
  [
    'of a report',
    '政 府 工 作 报 告\n——2024年1月9日在甲县第九届人民代表大会第三次会议上\n甲县人民政府县长　王　明\n各位代表：\n2023年5月1日办成一事。',
    '2024-01-09',
    '王明',
    '甲县人民政府县长',
    '甲县第九届人民代表大会第三次会议',
  ],
  [
    'in a subtitle that gives the speaker too',
    '甲市政府工作报告\n—— 2024年1月9日在甲市第九届人民代表大会第三次会议上 市长 张三\n各位代表：\n好。',
    '2024-01-09',
    '张三',
    '市长',
    '甲市第九届人民代表大会第三次会议',
  ],
  [
    'with the office before the place',
    '甲市政府工作报告\n——2024年1月9日李四市长在甲市第九届人民代表大会第三次会议上\n各位代表：\n好。',
    '2024-01-09',
    '李四',
    '市长',
    '甲市第九届人民代表大会第三次会议',
  ],
  [
    'in a title',
    '王小明同志在甲县经济工作会议上的讲话\n（二〇二三年十二月五日）\n同志们：\n好。',
    '2023-12-05',
    '王小明',
    undefined,
    '甲县经济工作会议',
  ],
  [
    'over two lines of a page',
    '关于甲市2024年预算执行情况和2025年预算草案的报告\n——2025年1月10日在甲市第八届人民代\n表大会第四次会议上\n甲市财政局局长 李四\n各位代表：\n好。',
    '2025-01-10',
    '李四',
    '甲市财政局局长',
    '甲市第八届人民代表大会第四次会议',
  ],
])('date, speaker and occasion %s', (_, text, value, name, office, words) => {
  const [work] = read(text);
  expect(work?.date).toMatchObject({ value, certainty: 'stated' });
  expect([work?.speaker?.name, work?.speaker?.office]).toEqual([name, office]);
  expect(work?.occasion?.words).toBe(words);
});

test('number, issuer and date of a document that is signed', () => {
  const [work] = read(
    '甲县关于修路的意见\n甲政发〔2022〕15号\n各乡镇人民政府：\n为修路，提出意见。\n一、目标\n修好路。\n甲县人民政府\n2022年6月18日',
  );
  expect(work).toMatchObject({
    number: { words: '甲政发〔2022〕15号', line: 2 },
    issuer: { words: '甲县人民政府', line: 7 },
    date: { value: '2022-06-18', certainty: 'stated', line: 8 },
  });
});

test('what follows only from the title is inferred, with its reason', () => {
  const [year] = read('2024年甲县政府工作报告\n各位代表：\n2023年3月1日办成一事。');
  expect(year?.date).toMatchObject({ value: '2024', certainty: 'inferred', printed: '2024年' });
  const [, day] = read('按：现印发王小明同志在8月1日县委全会上的报告，望认真贯彻。\n2018年县委工作报告\n同志们：\n好。');
  expect(day?.date).toMatchObject({ value: '2018-08-01', certainty: 'inferred', printed: '8月1日' });
  expect(day?.date?.reason?.zh).toContain('2018年');
  expect(day?.speaker?.name).toBe('王小明');
});

test('what the frame does not say is not given', () => {
  expect(read('各位代表：\n2023年3月1日，县长王小明在全县大会上说了话。')).toEqual([{ id: 'r', title: [], joins: [], kind: 'report' }]);
  expect(read('甲县“十四五”规划纲要（2021—2025年）\n为发展，制定本纲要。')[0]?.date).toBeUndefined();
});

test('the head behind a cover and a list of contents is read too', () => {
  const [work] = read(
    '2024年甲县政府工作报告\n目录\n一、回顾\n二、安排\n2024年甲县政府工作报告\n——2024年1月9日在甲县第九届人民代表大会第三次会议上\n县长 张三\n各位代表：\n报告如下。\n一、回顾\n好。\n二、安排\n多。',
  );
  expect(work?.date).toMatchObject({ value: '2024-01-09', certainty: 'stated' });
  expect(work?.speaker?.name).toBe('张三');
});
