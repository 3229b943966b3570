import { blankClass } from '#text/blank.ts';

/** What a line of a document's frame is: everything of a document that is not its body. */
export type FrameKind =
  | 'title'
  | 'subtitle'
  | 'date'
  | 'passed'
  | 'speaker'
  | 'number'
  | 'letterhead'
  | 'addressee'
  | 'salutation'
  | 'furniture'
  | 'closing'
  | 'issuer'
  | 'annex-list'
  | 'annex'
  | 'circulation'
  | 'note';

const digit = '[0-9０-９一二三四五六七八九十〇○零ＯO]';
const day = `${digit}{4}\\s*年(?:\\s*${digit}{1,3}\\s*月(?:\\s*${digit}{1,3}\\s*日)?)?`;
const han = '[\\u3400-\\u9fff×]';
const body = '(?:人民政府|委员会|办公室|办公厅|国务院|党组|[委办厅局部院会署社]|集团|公司|中心|小组|指挥部|法院|检察院|大学|学校)';

/** A personal name: two to four characters, spaced or not, or a longer one with a point inside. */
export const personName = `(?:${han}{2,6}(?:[·•・]${han}{1,8})+|${han}\\s*${han}(?:\\s*${han}){0,2})`;
/** The words in which the office of a speaker ends. */
export const officeWord =
  '(?:省长|市长|县长|区长|州长|盟长|旗长|镇长|乡长|部长|局长|厅长|院长|检察长|秘书长|委员长|董事长|校长|行政长官|司令员|主席|主任|总理|总书记|书记|召集人)';

/** The words in which the title of a document ends. */
export const documentNoun =
  /(?:报告|讲话|意见|通知|通报|通告|公告|公报|决定|决议|条例|办法|规定|规则|细则|章程|纲要|规划|计划|方案|要点|函|批复|纪要|建议|说明|致辞|发言|讲稿|演讲|宣言|命令|总结)(?:稿|全文)?\s*(?:[（(][^（）()]{1,12}[）)])?$/;

/** The table of lines that say by their own words what they are; the first row that matches counts. */
const rows: readonly (readonly [FrameKind, RegExp])[] = [
  [
    'salutation',
    /^(?:尊敬的|各位|同志们|朋友们|女士们|先生们|代表们|委员们|同学们|老师们|乡亲们|主席团|主席[，、：])[^。；？]{0,40}[：:！!]?$/,
  ],
  ['closing', /^(?:谢谢(?:大家|各位[^。]{0,6})?|谢谢大家[^。]{0,6}|[（(【]?(?:全文完|完毕?|讲话完)[）)】]?)[！!。.]?$/],
  ['note', /^(?:编者按|编者注|按语|按)\s*[：:]/],
  [
    'furniture',
    /^(?:来源|时间|日期|发布|发表|作者|编辑|责编|责任编辑|审核|字体|字号|浏览|阅读|点击|下载|打印|全屏|收藏|分享|扫一扫|关闭|首页|当前位置|您的位置|您现在的位置|索引号|发文机关|发文字号|成文日期|主题分类|有效性|信息来源|稿件来源|原标题|网站|相关(?:报道|链接|文档|阅读)|上一篇|下一篇|返回|加大|还原|减小)(?![^：:\s】|]{6,}$)/,
  ],
  [
    'furniture',
    /^[（(]?来源\s*[：:]|[【[［]\s*(?:打印|关闭|字体|字号|大\s*中\s*小|复制|收藏)|(?:记者|通讯员)[^。]{0,20}摄?$|摄$|^[大中小×>＞】【|｜\]［\]]+$|要闻$/,
  ],
  ['furniture', /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\s+\d{1,2}[:：时]\d{2}|^[-—–·\s]*\d{1,4}[-—–·\s]*$|^第\s*\d+\s*页/],
  [
    'number',
    /^(?:[\u3400-\u9fff（）()]{1,16}[〔[［【（(﹝]\s*[12０-９\d]{4}\s*[〕\]］】）)﹞]\s*[第]?[\d０-９]+\s*号|第[\d０-９一二三四五六七八九十]+号)$/,
  ],
  [
    'circulation',
    /^(?:主题词|抄\s*送|抄\s*报|分\s*送|发\s*送|主\s*送|报\s*送|送|发|报|印发|出席|列席|参加|请假|缺席|记录|整理)\s*[：:]|^.{2,40}\d{1,2}\s*月\s*\d{1,2}\s*日\s*印发$|^[（(]?共印\s*\d+\s*份/,
  ],
  ['date', new RegExp(`^[（(]?\\s*${day}\\s*[）)]?$`)],
  ['passed', new RegExp(`^[（(]?\\s*${day}[^。]{2,}(?:通过|公布|发布|施行|批准|修订|修正)[^。]{0,60}[）)]?$`)],
  ['subtitle', /^(?:[-—–－―]{2,}|[—―])\s*[^\s—-][^。；：]*$/],
  ['subtitle', new RegExp(`^[（(]?\\s*${day}[^。；：]{0,30}在[^。；：]{4,80}(?:上|报告|讲话)`)],
  ['letterhead', /^[\u3400-\u9fff\s]{2,30}(?:文件|公报)$/],
];

/** Returns what a line is by its own words, if it belongs to the frame of a document wherever it stands there. */
export function frameKindOf(value: string): FrameKind | undefined {
  return rows.find(([, pattern]) => pattern.test(value))?.[0];
}

const addressee = new RegExp(`^(?=.*(?:各|${body}|街道|部门|单位|企业))[^。；？！]{2,200}[：:]$`);
const office = new RegExp(
  `^[（(]?(?:(?:报告人|主讲人|讲话人|作者)\\s*[：:]\\s*)?[^。，；：]{0,40}${officeWord}[\\s：:]*${personName}\\s*[）)]?$`,
);
const labelled = new RegExp(`^(?:报告人|主讲人|讲话人)\\s*[：:]\\s*${personName}$`);
const nameAlone = new RegExp(`^${personName}$`);
const issuer = new RegExp(
  `^(?:中共|中国|国务院|[\\u3400-\\u9fff]{2,})[\\u3400-\\u9fff（）()\\s、]*${body}$|^国务院$|${body}\\s*[（(](?:公?章|印)[）)]$`,
);

/** Returns whether a line names to whom a document is sent. */
export const isAddressee = (value: string): boolean => addressee.test(value) && frameKindOf(value) === undefined;
/** Returns whether a line gives a speaker with the office. */
export const isSpeaker = (value: string): boolean => office.test(value) || labelled.test(value);
/** Returns whether a line may be nothing but a personal name. */
export const isNameAlone = (value: string): boolean => nameAlone.test(value) && !documentNoun.test(value);
/** Returns whether a line may be the name of an authority under its document. */
export const isIssuer = (value: string): boolean => value.length <= 40 && issuer.test(value);
const blanks = new RegExp(`[${blankClass}]`, 'gu');

/** Returns a line without its blanks: a letter-spaced title or name as one word. */
export const unspaced = (value: string): string => value.replace(blanks, '');
