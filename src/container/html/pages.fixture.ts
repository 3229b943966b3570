/** The paragraphs of a report of our own wording, and pages in the shape in which sites of governments set such a text. */
export const paragraphs = [
  '各位代表：',
  '现在，我代表清河市人民政府，向大会报告工作，请予审议，并请列席人员提出意见。',
  '一、上一年的工作',
  '上一年，全市上下齐心，粮食总产量达到85.6万吨，增长3.2%；新修村路120公里，“一站办”窗口开到了每个镇。',
  '（一）夯实农业根基',
  '建成高标准农田6万亩，修复水渠48条，引进GPS导航农机200台。',
  '（二）改善群众生活',
  '新增学位3400个，改造老旧小区27个，惠及居民1.9万户。',
  '二、新一年的安排',
  '重点抓好三件事：一是修路，二是办学，三是治水。我们要一件一件办好、一年一年坚持。',
  '各位代表！路虽远，行则将至。让我们携手同心，把清河建设得更加美好！',
];
export const title = '政府工作报告';
export const under = '——2031年1月9日在清河市第九届人民代表大会第二次会议上';
export const speaker = '清河市市长　林远';

const p = (style = ''): string => paragraphs.map((words) => `<p${style}>　　${words}</p>`).join('\n');
const nav =
  '<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/zw/">政务公开</a></li><li><a href="/hd/">互动交流</a></li></ul></div>';
const crumb = '<div class="crumb">当前位置：<a href="/">首页</a> &gt; <a href="/zw/">政务公开</a> &gt; 正文</div>';
const meta =
  '<div class="info"><span>发布时间：2031-01-15 09:30</span> <span>来源：清河市政府办公室</span> 字体：[<a href="#">大</a> <a href="#">中</a> <a href="#">小</a>] <a href="javascript:print()">打印</a></div>';
const foot =
  '<div id="ft"><p>主办单位：清河市人民政府办公室　承办单位：清河市大数据中心</p><p>网站标识码：9900000001　清ICP备30000001号</p><p><a href="/map">网站地图</a>|<a href="/us">联系我们</a></p></div>';
const around =
  '<div class="share">分享到：<a href="#">微信</a><a href="#">微博</a></div><div>扫一扫在手机打开当前页</div><div>上一篇：<a href="a.html">某通知</a></div><div>下一篇：<a href="b.html">某公告</a></div><div class="xgxw"><h3>相关链接</h3><ul><li><a href="c.html">图解政府工作报告</a></li><li><a href="d.html">代表热议报告。</a></li></ul></div>';
const page = (body: string, head = ''): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>${title}_清河市人民政府</title>${head}<script>var a="中文。";</script><style>.q{display:none}</style></head><body>${body}</body></html>`;
const lead = `<p align="center">${under}</p><p align="center">清河市市长&nbsp;&nbsp;林远</p>`;

/** One page a template; each reads as title, what stands under it, speaker and paragraphs. */
export const pages: Readonly<Record<string, string>> = {
  trs: page(
    `${nav}${crumb}<h1>${title}</h1>${meta}<div class="TRS_Editor"><div class="Custom_UnionStyle">${lead}${p(' style="text-indent:2em"')}</div></div>${around}${foot}`,
  ),
  ucap: page(
    `${nav}<div class="main">${crumb}<UCAPTITLE>${title}</UCAPTITLE>${meta}<div id="zoomcon"><UCAPCONTENT>${lead}${p()}</UCAPCONTENT></div>${around}</div>${foot}`,
  ),
  zoom: page(
    `<div id="header">${nav}</div><div class="content"><div class="title">${title}</div><div class="source">${'2031-01-15'} 来源：市政府办</div><div id="zoom">${lead}${p()}<p>　</p></div><div class="ewm">扫一扫</div></div>${foot}`,
  ),
  pagesContent: page(
    `<div class="header">${nav}</div><div class="article oneColumn"><h1>\n${title}\n</h1><div class="pages-date">2031-01-15 10:00 来源： 清河市政府网 <span>【字体：<span>大</span> <span>中</span> <span>小</span>】</span><span>打印</span></div><div class="pages_content">${lead}${p()}<div class="editor"><span>责任编辑：王一</span></div></div></div>${foot}`,
  ),
  everythingInside: page(
    `<article class="article-box"><header><h1>${title}</h1>${meta}</header>${lead}${p()}<p>责任编辑：李二</p><p>【打印本页】【关闭窗口】</p></article>${foot}`,
  ),
  tables: page(
    `<table width="1000"><tr><td><table><tr><td><a href="/">首页</a></td><td><a href="/x">新闻</a></td></tr></table></td></tr><tr><td width="200"><a href="1">领导之窗</a><br><a href="2">统计数据</a></td><td><table><tr><td align="center"><font size="5"><b>${title}</b></font></td></tr><tr><td>发布日期：2031-1-15 浏览次数：56 次</td></tr><tr><td>${lead}${p()}</td></tr></table></td></tr><tr><td colspan="2" align="center">版权所有：清河市人民政府</td></tr></table>`,
  ),
  breaks: page(
    `<center>${nav}</center><div><h2>${title}</h2></div><div class="content"><font size=3>　　<br>${under}<br>清河市市长 林远<br><br>${paragraphs.map((words) => `　　${words}`).join('<br>\n<br>')}</font></div><div>【<a href="javascript:window.close()">关闭</a>】</div>${foot}`,
  ),
  fonts: page(
    `${nav}<h3>${title}</h3><div id=Zoom><P align=center><FONT face=宋体>${under}</P></FONT><P>清河市市长 林远</P>${paragraphs.map((words) => `<P><FONT face=仿宋_GB2312><SPAN lang=EN-US>&nbsp;&nbsp;&nbsp; </SPAN>${words.slice(0, 5)}</FONT>${words.slice(5)}</P>`).join('')}</div>${foot}`,
  ),
  word: page(
    `<div class=Section1><p class=MsoNormal align=center><b>${title}<o:p></o:p></b></p>${lead}${paragraphs
      .map(
        (words) =>
          `<p class=MsoNormal style='text-indent:32.0pt;mso-char-indent-count:2.0'><span\nstyle='font-size:16.0pt'>${words.slice(0, 8)}\n${words.slice(8)}<span lang=EN-US><o:p></o:p></span></span></p>`,
      )
      .join('\n\n')}</div>`,
  ),
  form: page(
    `<form id="aspnetForm"><input type="hidden" value="中文">${nav}<div class="right"><div id="ctl00_title"><span class="bt">${title}</span></div>${meta}<div id="ctl00_Content">${lead}${p()}</div></div><div class="left"><a href="1">机构职能</a></div>${foot}</form>`,
  ),
  pieces: page(
    `${nav}<h1>${title}</h1>${meta}<div class="con"><div>${lead}${paragraphs
      .slice(0, 4)
      .map((words) => `<p>${words}</p>`)
      .join('')}</div><div>${paragraphs
      .slice(4)
      .map((words) => `<p>${words}</p>`)
      .join('')}</div></div>${around}${foot}`,
  ),
  divs: page(
    `${nav}<div class="detail"><div class="detail-title">${title}</div><div class="detail-text">${[under, speaker, ...paragraphs].map((words) => `<div><span>${words}</span></div>`).join('')}</div><div class="detail-tool"><button>打印</button></div></div>${foot}`,
  ),
  popup: page(
    `${nav}<div class="xxgk"><table class="xxgk-table"><tr><th>索引号：</th><td>QH-01</td><th>发布机构：</th><td>市政府办</td></tr><tr><th>名称：</th><td>${title}</td><th>发布日期：</th><td>2031-01-15</td></tr></table><div class="xl_title"><h2>${title}</h2></div><div class="view TRS_UEDITOR trs_paper_default trs_web">${lead}${p()}</div></div>${foot}<div class="tip">您访问的链接即将离开“清河市人民政府”门户网站，是否继续？</div>`,
  ),
};
