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
  // 404, about
  notFound: '没有这一页',
  notFoundAbout: '这个地址没有对应的页面。下面列出它可能指的地方，以及全部目录。',
  about: '说明',
  aboutDescription: '本站是什么，底本与年份从何而来，编号怎样读，怎样报告错误，许可',
  // Address
  permalink: '永久地址',
  inPrint: '印作',
  machine: '编号',
  readHere: '阅读',
  // Colophon
  origin: '出处',
  originIs: (speaker: string, occasion: string, work: string, date: string, issuer: string): string =>
    `${speaker}在${occasion}上的${work}，${date === '' ? '' : `${date}，`}${issuer}印发。文号：原文未载。`,
  circularIs: (issuer: string, work: string): string => `${issuer}${work}。文号：原文未载。`,
  ended: '。',
  address: '地址',
  imprint: '八八读本依所据文本排印，非公文原件，亦非官方网站；译文为本站所译，非官方译文。',
  // Facts
  speaker: '报告人',
  occasion: '场合',
  dateOf: (work: string): string => `${work}日期`,
  issuer: '印发',
  notInSource: '原文未载',
  notInSourceList: '文号、印发日期、讲话日期、公开发布标注',
  translationOurs: '本站所译，非官方译文',
  editionAbout: (speaker: string, occasion: string): string => `${speaker}在${occasion}上的报告与讲话，中英对照，逐句编号`,
  // Reading, Views
  views: '阅读方式',
  parallel: '对照',
  lines: '逐句',
  source: '原文',
  translation: '译文',
  notTranslated: '译文暂缺',
  voice: '译文非官方',
  copyLink: '复制链接',
  copyCitation: '复制引文',
  copyBoth: '双语',
  extend: '扩选',
  headingOf: (unit: string): string => `${unit} 标题`,
  sentenceOf: (unit: string, number: string): string => `${unit} 第${number}句`,
  sentencesOf: (unit: string, first: string, last: string): string => `${unit} 第${first}–${last}句`,
  copied: '已复制',
  copyByHand: '浏览器不许复制，请自行复制选中的文字',
  viewNames: { single: '单语', parallel: '对照', lines: '逐句' },
  openedIn: (view: string): string => `此链接以“${view}”打开。`,
  turnTo: (view: string): string => `改为${view}`,
  keepView: '保持',
  inferred: (words: string): string => `〔${words}〕`,
  noDate: '无日期',
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
  // Home
  homeAnd: '及',
  enter: '中文版',
  homeDescription: (speaker: string, name: string): string => `${name}（${speaker}）：原文与非官方英译，逐句编号、对照、检索。`,
  factSpeaker: '报告人',
  factOccasion: '场合',
  factDate: '日期',
  factIssuer: '印发',
  factNumber: '文号',
  factTranslation: '译文',
  yearInferred: '年份为推定',
  dateInferred: '日期为推定',
  notStated: '原文未载',
  oursUnofficial: '本站所译，非官方译文',
  searchFor: '词语、编号，或一句原文',
  find: '查找',
  forExample: '例如',
  homeSearch: '词语、编号、一句原文，结果落到句子',
  homeData: '原文、译文与编号，可下载，可核对',
  homeAbout: '每一句都有永久的编号与地址；来源、译例、许可',
  // Apparatus
  toApparatus: '校记',
  apparatus: '校记',
  apparatusAbout: '原文一字不改。看来有误或不寻常之处，逐一列在这里：原文怎样印，可能本作什么，有几分把握。',
  perhaps: '疑作“',
  perhapsEnd: '”。',
  confidence: { certain: '确定', likely: '把握较大', possible: '把握不大' },
  asReceived: '显示原样空格',
  // Ended
  endedAddresses: '已停用的编号',
  endedWhy: { merged: '已并入', split: '已分为', withdrawn: '原文已删去', renumbered: '已改为' },
  endedAbout: (id: string): string => `编号 ${id} 已停用。编号从不重复使用；旧地址一直有效，它的文字现在何处，列在下面。`,
  endedNear: '最近的现有位置：',
  // Search, Data
  search: '检索',
  searchAbout: '在报告与讲话全文中检索。',
  searchLabel: '词语，或一句原文',
  searchAct: '查找',
  searchNoScript: '检索要用脚本；下面是全文目录。',
  searchNone: '没有找到。可以少写一个词，或从下面的目录找。',
  searchCount: '# 处',
  searchBusy: '正在查找……',
  searchFailed: '这个浏览器打不开索引，现在不能检索；下面是全文目录。',
  data: '开放数据',
  dataAbout: '本站的原文、译文、编号和地址都可以作为数据取用，与网页同时生成，内容相同。',
  dataReports: '本站所有报告的清单。',
  dataReport: (name: string): string => `《${name}》全文：各级单位及其地址，逐句的原文与译文。`,
  dataIds: '编号',
  dataIdsAbout: '每一句都有永久不变的编号。数字是讲话人所用的，字母是本站所加，s 表示句子；s0 是标题。例如报告第二部分第（三）节第二条的第三句：',
  dataNull: '还没有译文的句子，译文一栏为 null。',
  dataLicence: '原文是官方文件。译文与注释由本站编者所作，以 CC BY 4.0 许可使用。',
};

/** A small number as Chinese writes it: 3 becomes 三, 18 十八. */
export function hanNumber(value: number): string {
  const digits = '〇一二三四五六七八九';
  const tens = Math.floor(value / 10);
  const ones = value % 10;
  if (value > 99) return String(value);
  return `${tens > 1 ? digits.charAt(tens) : ''}${tens ? '十' : ''}${ones || !tens ? digits.charAt(ones) : ''}`;
}
