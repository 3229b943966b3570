import type { Line } from '../from-text.ts';

const blanks = /[\s\u00a0\u3000]+/gu;

/** What the web pages of authorities put before a colon; 索 引 号 may be set wide. */
const keys = new RegExp(
  `^[（(【[]*(?:${[
    '发布(?:时间|日期|机构|单位|人)',
    '(?:信息|文章|稿件|内容)?来源',
    '字体(?:大小|显示)?|字号',
    '(?:浏览|点击|阅读|访问)(?:次数|人次|数量|量|数|率)|浏览|阅读',
    '责任编辑|责编|编辑|审核人?|[初复终]审|校对|录入|供稿|撰稿',
    '(?:发稿|更新|录入)(?:时间|日期)',
    '索引号|信息索引|发文机[关构]|发文字号|成文日期|公开日期|信息(?:分类|名称)|主题分类|体裁分类|统一登记号',
    '视力保护色|保护视力色|页面颜色',
    '(?:您|你)?(?:现在|当前)?的?(?:所在)?(?:当前)?位置',
    '上一[篇条]|下一[篇条]',
    '分享(?:到|至)?',
    '相关(?:报道|链接|新闻|阅读|附件|文档|稿件|解读|文章)|延伸阅读|推荐阅读|热门推荐',
    '技术支持|网站标识码',
  ].join('|')})[：:]`,
  'u',
);

/** What nothing but a page says, however it goes on. */
const phrases =
  /^(?:用?微信|手机|请)?扫(?:一扫|描(?:下方|上方)?二维码)|^[（(【[]?(?:打印|关闭)(?:本?页|窗口|本文)|^(?:网站)?首页(?:[>＞›»|/]|->|$)|^分享[到至](?:微信|微博|朋友圈|QQ)|[京津沪渝冀晋蒙辽吉黑苏浙皖闽赣鲁豫鄂湘粤桂琼川贵云藏陕甘青宁新]ICP[备证]|公网安备|^(?:©|版权所有|Copyright)|版权所有(?:$|[：:©])|AllRightsReserved|^(?:浏览|点击|阅读)(?:次数|量|数)?\d+次?$/iu;

/** The buttons of a page: a line of several is furniture, and so is one that stands beside furniture. */
const buttons = new Set(
  '打印 打印本页 打印本文 打印文章 我要打印 打印页面 关闭 关闭窗口 关闭本页 关闭页面 收藏 收藏本页 加入收藏 设为首页 下载 全屏 播放 分享 分享到 微信 微博 新浪微博 QQ空间 朋友圈 返回 返回顶部 返回首页 返回列表 回到顶部 顶部 首页 网站首页 上一篇 下一篇 上一页 下一页 尾页 纠错 我要纠错 复制链接 无障碍 无障碍阅读 长者模式 适老化 关怀版 繁体 简体 登录 注册 搜索 大 中 小 特大 超大 默认 字体 字号 语音播报 播报 听全文 放大 缩小 A+ A- 点赞 举报 视力保护色'.split(
    ' ',
  ),
);
/** Those that are no heading even alone. */
const sure = new Set(
  '打印 打印本页 打印本文 关闭 关闭窗口 收藏 加入收藏 设为首页 全屏 下载 返回顶部 返回列表 上一篇 下一篇 上一页 下一页 尾页 我要纠错 复制链接 无障碍阅读'.split(
    ' ',
  ),
);
const moment = /^\d{4}[-/.年]\d{1,2}[-/.月]\d{1,2}日?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?$/;
const longest = 100;

/**
 * Returns the indexes of the lines that a web page has around a text: when it was put up, whence, how large its letters are,
 * buttons, where one is on the site, whose the page is.
 */
export function findFurniture(lines: readonly Line[]): ReadonlySet<number> {
  const found = new Set<number>();
  const beside: number[] = [];
  lines.forEach(({ value }, at) => {
    const look = lookOf(value);
    if (look === 'furniture') found.add(at);
    else if (look === 'button') beside.push(at);
  });
  for (const at of beside) if (found.has(at - 1)) found.add(at);
  for (const at of beside.reverse()) if (found.has(at + 1)) found.add(at);
  return found;
}

function lookOf(value: string): 'furniture' | 'button' | 'text' {
  const words = value.replace(blanks, '');
  if (value.length > longest || /[。；](?!$)/.test(words) || (/[。；]$/.test(words) && !phrases.test(words))) return 'text';
  if (keys.test(words) || phrases.test(words) || moment.test(words) || isTrail(value)) return 'furniture';
  const items = value.split(/[\s\u00a0\u3000【】[\]（）()|｜/·:：]+/u).filter((item) => item !== '');
  if (items.length === 0) return /^[\][【】]+$/.test(words) ? 'button' : 'text';
  if (!items.every((item) => buttons.has(item))) return 'text';
  return items.some((item) => sure.has(item)) || items.length > 2 ? 'furniture' : 'button';
}

/** Returns whether a line says where one is on a site: 首页 > 政务公开 > 报告. */
function isTrail(value: string): boolean {
  const steps = value.split(/\s*[>＞›»]\s*/);
  return steps.length > 2 && steps.every((step) => step.length > 0 && step.length <= 25) && !/[<|]/.test(value);
}
