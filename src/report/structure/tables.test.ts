import { VFile } from 'vfile';
import { expect, test } from 'vitest';
import { fromText } from '../from-text.ts';
import { findTables } from './tables.ts';

/** The tables of a text, as the words of their first and last lines. */
function tablesOf(text: string): [string, string][] {
  const { lines } = fromText(text, new VFile());
  return findTables(lines).map(({ first, last }) => [lines[first]?.value ?? '', lines[last]?.value ?? '']);
}

test.each<[string, string, [string, string][]]>([
  ['Markdown', '前文。\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n（一）扩内需。', [['| 甲 | 乙 |', '| 1 | 2 |']]],
  ['tabs', '前文。\n指标\t2020年\t属性\n人口\t55.1\t预期性\n二、今年安排', [['指标\t2020年\t属性', '人口\t55.1\t预期性']]],
  ['wide gaps', '前文。\n指标    单位    数额\n粮食产量    万吨    12.5\n后文。', [['指标    单位    数额', '粮食产量    万吨    12.5']]],
  [
    'amounts side by side',
    '前文。\n地区生产总值 85.2 88.0\n财政收入 12.1 12.9\n后文。',
    [['地区生产总值 85.2 88.0', '财政收入 12.1 12.9']],
  ],
  [
    'cells on lines of their own, with words in the last column',
    '各位代表：\n指标\n数额\n属性\n粮食\n12\n预期性\n人口\n30万人\n预期性\n能耗\n—\n预期性\n改革开放\n让我们团结起来。',
    [['指标', '预期性']],
  ],
  [
    'a caption with rows and notes',
    '前文。\n表2-1 指标\n单位：亿元\n产值\n12\n注：初步核算。\n数据来源：统计局。\n后文',
    [['表2-1 指标', '数据来源：统计局。']],
  ],
  ['a caption whose picture is lost', '图3 增长走势\n（一）扩内需。开展活动。', [['图3 增长走势', '图3 增长走势']]],
  ['a chart before a heading', '图1 走势\n2019 2020 2021\n（一）扩内需。\n（二）调结构。', [['图1 走势', '2019 2020 2021']]],
  [
    'two captions',
    '表1 甲\n人口 1 2\n表2 乙\n人口 3 4',
    [
      ['表1 甲', '人口 1 2'],
      ['表2 乙', '人口 3 4'],
    ],
  ],
])('%s', (_, text, tables) => {
  expect(tablesOf(text)).toEqual(tables);
});

test.each([
  ['headings one behind the other', '一、总体要求\n二、主要任务\n三、保障措施\n四、组织领导\n五、宣传引导\n六、督促检查'],
  ['headings with a tab behind the number', '一、\t总体要求\n（一）\t指导思想\n（二）\t发展目标\n1.\t产业规模\n2.\t基础设施'],
  [
    'headings with a wide gap behind the number',
    '第一篇  开启新征程\n第一章  发展基础\n第二章  发展环境\n第一条  为了保护河道，制定本条例。',
  ],
  ['a contents list with page numbers', '第一章 总则\t1\n第二章 保护措施\t3\n第三章 附则\t8'],
  ['a speech of short lines', '同志们\n朋友们\n女士们\n先生们\n大家好\n新年好\n祝大家健康\n2024年到了'],
  ['a signature block', '示例县人民政府\n县长  张某某\n2022年6月18日'],
  ['a title set wide', '示　　例　　市\n政　　府　　工　　作　　报　　告\n——2024年1月20日在会议上'],
  ['a sentence about a table', '表1显示，粮食产量12万吨。\n图书馆 12 家\n注：以上为初步核算数。'],
  ['figures in prose', '新增企业12家\n增长6.5%。\n投入3亿元。\n建成5个。\n完成6项。\n减少7%。\n收入8万元。'],
])('no table: %s', (_, text) => {
  expect(tablesOf(text)).toEqual([]);
});
