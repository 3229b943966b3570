/** The interface in Chinese: the list of keys that every other language must have. */
export const zh = {
  // Page
  siteName: '八八读本',
  skip: '跳到正文',
  siteNav: '全站',
  toolsNav: '显示',
  toReport: '正文',
  toSearch: '检索',
  toData: '数据',
  toAbout: '说明',
  otherLanguage: 'English',
  size: '字号',
  sizeIs: (step: number): string => ['，标准', '，大', '，特大'][step] ?? '',
  theme: '明暗',
  print: '打印',
  unofficial: '非官方网站；译文为本站所译，非官方译文',
  licence: '译文与注释 CC BY 4.0',
  reportError: '报告错误',
  keyboard: '键盘操作',
  // Breadcrumb, Outline, Neighbours
  youAreHere: '所在位置',
  outline: '目录',
  inThisPart: (kind: 'part' | 'section' | 'measure', total: number, at: number): string =>
    `本部分${hanNumber(total)}${kind === 'section' ? '节' : '条'}之${hanNumber(at)}`,
  partsOf: (total: number, at: number): string => `全篇${hanNumber(total)}部分之${hanNumber(at)}`,
  previous: { work: '上一篇', part: '上一部分', section: '上一节', measure: '上一条' },
  next: { work: '下一篇', part: '下一部分', section: '下一节', measure: '下一条' },
  neighbours: '前后页',
  // Reading, Views
  views: '阅读方式',
  parallel: '对照',
  lines: '逐句',
  source: '原文',
  translation: '译文',
  notTranslated: '译文暂缺',
  narrow: '窄屏并排改为逐句；译文非官方',
  byline: (speaker: string, year: string): string => `${speaker}，${year}`,
  // Figure
  figure: '全文之图',
  figureSections: (count: number): string => `${hanNumber(count)}节`,
  figureCounts: (counts: { part: number; section: number }, opens: boolean, closes: boolean): string => {
    const divisions = [counts.part && `${hanNumber(counts.part)}部分`, counts.section && `${hanNumber(counts.section)}节`];
    const rest = [opens && '开篇', closes && '结语'].filter(Boolean).join('与');
    return divisions.filter(Boolean).join('，') + (rest && `；${rest}`);
  },
  keyStanding: '每一竖行是一节。标题之下，一画是一句，长短随其字数；',
  keyLying: '标题之下，一画是一句，长短随其字数；',
  keyNamed: '朱画',
  keyNames: (name: string): string => `是提到“${name}”的句子。`,
  keyOpen: '点任何一行，即读该节。',
  keyCounts: (sentences: number, sections: number, measures: number, name: string | undefined, mentions: number): string =>
    `${sentences} 句，${sections} 节${measures ? `，${measures} 条举措` : ''}${name ? `；“${name}”全文 ${mentions} 处` : ''}`,
};

/** A small number as Chinese writes it: 3 becomes 三, 18 十八. */
export function hanNumber(value: number): string {
  const digits = '〇一二三四五六七八九';
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (value > 99) return String(value);
  return `${tens > 1 ? digits.charAt(tens) : ''}${tens ? '十' : ''}${ones || !tens ? digits.charAt(ones) : ''}`;
}
