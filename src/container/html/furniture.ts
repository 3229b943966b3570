import type { PageLine } from './page-lines.ts';
import { namesOf } from './page-styles.ts';
import type { Element } from './page-tree.ts';

const tags = new Set(['nav', 'footer', 'aside', 'button', 'select', 'textarea', 'dialog']);
const roles = /^(navigation|contentinfo|complementary|search|dialog|menu|menubar|toolbar)$/;
/** The words of which classes and ids of such boxes are made. */
const names = new Set(
  `nav navbar navigation menu crumb crumbs breadcrumb breadcrumbs mbx dqwz position location weizhi foot footer bottom copyright share fenxiang
  bdsharebuttonbox sidebar side aside related relevant relate recommend xglj xgxw xgwz xgyd xgfj pager pagination pagenav paging toolbar tools print
  printer dayin qrcode ewm erweima comment comments login search friendlink yqlj syx prevnext hot hotnews rank popup modal dialog mask feedback
  jiucuo wza fontsize zihao source laiyuan fbsj pubtime pubdate`.split(/\s+/),
);

/** Says whether an element is made to hold what is no article: navigation, footers, buttons, boxes at the side. */
export function isFurnitureBox(element: Element): boolean {
  return (
    tags.has(element.name) ||
    roles.test(element.attributes.get('role') ?? '') ||
    namesOf(element).some((name) => name.split(/[-_\d]+|(?=[A-Z])/).some((word) => names.has(word.toLowerCase())))
  );
}

const bracketed = (words: string): RegExp => new RegExp(`^[\\s【\\[〖（(|>»·]*(?:${words})`, 'u');
/** How lines of furniture begin. */
const begins: readonly RegExp[] = [
  bracketed('(?:您|你)?(?:现在|当前|目前)?(?:所在)?的?(?:位置|栏目)(?:是|为)?\\s*[：:]'),
  bracketed('首页\\s*(?:[>»›/\\-|－—→]|$)'),
  bracketed('(?:发布|发文|更新|创建|录入|成文|公开|生成|发稿|上传|编辑)?(?:时间|日期)\\s*[：:]'),
  bracketed('(?:信息|稿件|文章|新闻|内容|文件|资料)?(?:来源|出处)\\s*[：:]'),
  bracketed(
    '(?:文章|信息|责任|网页|网络|本网)?(?:作者|编辑|责编|审核|校对|供稿|撰稿|记者|录入|初审|复审|终审|发布人|发布者|录入者)\\s*[：:]',
  ),
  bracketed('(?:浏览|点击|阅读|访问|查看)(?:次数|量|数|人数)?\\s*[：:]'),
  bracketed('(?:字体|字号|文字|视力)(?:大小|颜色|保护色?)?\\s*[：:【\\[（(]'),
  bracketed(
    '(?:索引号|索 引 号|主题分类|发文机关|发布机构|发布单位|信息分类|公开方式|公开范围|公开时限|有效性|主题词|标题|文号|发文字号|名称|关键词)\\s*[：:]',
  ),
  bracketed(
    '(?:扫一扫|扫码|扫描二维码|手机扫|微信扫|用手机|分享|转发到|收藏本|打印本|关闭本|关闭窗口|打印文章|返回顶部|返回列表|返回首页|我要纠错|我要打印)',
  ),
  bracketed('(?:上|下)(?:一)?(?:篇|条|页)'),
  bracketed('(?:相关|延伸|推荐|更多)(?:链接|新闻|阅读|文章|稿件|报道|文件|解读|附件|信息|内容|推荐|专题|政策)(?:\\s*[：:>»]|$)'),
  bracketed(
    '(?:版权所有|主办|主办单位|承办|承办单位|协办|协办单位|主管单位|技术支持|维护单位|网站标识码|网站地图|网站声明|联系我们|友情链接|联系电话|邮编|地址)(?:\\s*[：:|]|\\s|$)',
  ),
  bracketed('(?:您|你)访问的链接即将离开|(?:您|你)的浏览器'),
  /^\d{4}[-/.]\d{1,2}[-/.]\d{1,2}(?:\s|$)/u,
];
/** What no line of a report holds. */
const holds =
  /ICP\s*备|公网安备|公安备|网站标识码|版权所有|Copyright|[【[（(]?字[体号]\s*[：:]|扫一扫|\d{4}-\d{1,2}-\d{1,2}\s+\d{1,2}:\d{2}|建议使用.{0,20}浏览器|发布(?:时间|日期)\s*[：:]|浏览次数|阅读次数|点击数/iu;
const button =
  /^(?:打印|关闭|收藏|分享|字体|字号|大|中|小|大中小|默认|纠错|返回|顶部|首页|登录|注册|繁体|简体|无障碍|微信|微博|空间|更多|搜索|听全文|朗读|保存|下载|A\+?|A-)$/iu;

/** Says whether a line reads like what stands around an article on a page: where it is from, buttons, the law of the site. */
export function isFurnitureWords(words: string): boolean {
  if (words.length > 200) return false;
  const parts = words.split(/[\s|｜【】[\]〖〗（）()/]+/u).filter((part) => part !== '');
  return begins.some((begin) => begin.test(words)) || holds.test(words) || parts.every((part) => button.test(part));
}

/** Says whether the Chinese of a line is mostly links to other pages. */
export function isLinks({ han, linked }: PageLine): boolean {
  return linked > 0 && linked * 2 > han;
}
