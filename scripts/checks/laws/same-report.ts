import { buildDocx, paragraph } from '#container/docx/build-docx.ts';
import type { SampleWords } from '#container/pdf/sample-pdf.ts';
import { samplePdf } from '#container/pdf/sample-pdf.ts';
import { toGb } from '../to-gb.ts';

/** A report of our own wording that a circular sends on: two works, a heading without a number, and lines at the end. */
export const lines = [
  '清河市人民政府办公室关于印发政府工作报告的通知',
  '清政办发〔2031〕3号',
  '各县（区）人民政府，市政府各部门：',
  '《政府工作报告》已经市第九届人民代表大会第二次会议审议通过，现印发给你们，请认真贯彻执行。',
  '清河市人民政府办公室',
  '2031年1月20日',
  '政府工作报告',
  '——2031年1月9日在清河市第九届人民代表大会第二次会议上',
  '清河市市长　林远',
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
  '结束语',
  '路虽远，行则将至。让我们携手同心，把清河建设得更加美好！',
  '抄送：市委各部门，市人大常委会办公室，市政协办公室。',
];
/** Its words, by the ids that they have whatever it came in. */
export const words: Readonly<Record<string, string>> = {
  'n.s0': '清河市人民政府办公室关于印发政府工作报告的通知',
  'n0.a.s1': '清政办发〔2031〕3号',
  'n0.b.s1': '各县（区）人民政府，市政府各部门：',
  'n0.c.s1': '《政府工作报告》已经市第九届人民代表大会第二次会议审议通过，现印发给你们，请认真贯彻执行。',
  'n0.d.s1': '清河市人民政府办公室',
  'n0.e.s1': '2031年1月20日',
  'r.s0': '政府工作报告 ——2031年1月9日在清河市第九届人民代表大会第二次会议上',
  'r0.a.s1': '清河市市长　林远',
  'r0.b.s1': '各位代表：',
  'r0.c.s1': '现在，我代表清河市人民政府，向大会报告工作，请予审议，并请列席人员提出意见。',
  'r0.d.s1': '抄送：市委各部门，市人大常委会办公室，市政协办公室。',
  'r1.s0': '一、上一年的工作',
  'r1.a.s1': '上一年，全市上下齐心，粮食总产量达到85.6万吨，增长3.2%；新修村路120公里，“一站办”窗口开到了每个镇。',
  'r1.1.s0': '（一）夯实农业根基',
  'r1.1.s1': '建成高标准农田6万亩，修复水渠48条，引进GPS导航农机200台。',
  'r1.2.s0': '（二）改善群众生活',
  'r1.2.s1': '新增学位3400个，改造老旧小区27个，惠及居民1.9万户。',
  'r2.s0': '二、新一年的安排',
  'r2.a.s1': '重点抓好三件事：',
  'r2.a.s2': '一是修路，二是办学，三是治水。',
  'r2.a.s3': '我们要一件一件办好、一年一年坚持。',
  'r3.s0': '结束语',
  'r3.a.s1': '路虽远，行则将至。',
  'r3.a.s2': '让我们携手同心，把清河建设得更加美好！',
};

const titles = new Set([0, 6, 7]);

const text = `${lines.join('\n\n')}\n`;

/** The same report in every file that it may come in, by the name of the file, with what that is. */
export const files: readonly { name: string; container: string; bytes: Uint8Array }[] = [
  { name: 'r.txt', container: 'text', bytes: utf8(text) },
  { name: 'marked.TXT', container: 'text', bytes: utf8(`\ufeff${text.replaceAll('\n', '\r\n')}`) },
  { name: 'gbk.txt', container: 'text', bytes: toGb(text) },
  { name: 'wide.txt', container: 'text', bytes: Uint8Array.from(Buffer.from(`\ufeff${text}`, 'utf16le')) },
  { name: 'r.md', container: 'markdown', bytes: utf8(lines.map((line, at) => (titles.has(at) ? `# ${line}` : line)).join('\n\n')) },
  { name: 'page.htm', container: 'html', bytes: utf8(page('utf-8')) },
  { name: 'page.html', container: 'html', bytes: toGb(page('gb2312')) },
  { name: '报 告 (终稿).DOCX', container: 'docx', bytes: buildDocx({ body: lines.map((line) => paragraph(line)).join('') }) },
  {
    name: 'named-otherwise',
    container: 'docx',
    bytes: buildDocx({ body: `${lines.map((line) => paragraph(line)).join('')}${paragraph('')}` }),
  },
  { name: 'r.pdf', container: 'pdf', bytes: pdf() },
];

function utf8(words: string): Uint8Array {
  return new TextEncoder().encode(words);
}

/** The report as a site of a government sets it. */
function page(charset: string): string {
  const body = lines.slice(1).map((line) => `<p>　　${line}</p>`);
  return [
    `<!DOCTYPE html><html><head><meta charset="${charset}"><title>${lines[0] ?? ''}_清河市人民政府</title><script>var a = "中文。";</script></head><body>`,
    '<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/zw/">政务公开</a></li></ul></div>',
    '<div class="crumb">当前位置：<a href="/">首页</a> &gt; 正文</div>',
    `<h1>${lines[0] ?? ''}</h1><div class="info">发布时间：2031-01-21 09:30 来源：清河市政府办公室 <a href="javascript:print()">打印</a></div>`,
    `<div class="TRS_Editor">${body.join('\n')}</div>`,
    '<div class="share">分享到：<a href="#">微信</a></div><div class="xgxw"><h3>相关链接</h3><ul><li><a href="c.html">图解政府工作报告</a></li></ul></div>',
    '<div id="ft"><p>主办单位：清河市人民政府办公室</p><p>网站标识码：9900000001　清ICP备30000001号</p></div></body></html>',
  ].join('\n');
}

/** The report as a program sets it on paper: titles in the middle, paragraphs two characters in, 27 characters a line. */
function pdf(): Uint8Array {
  const rows = lines.flatMap((line, at): Omit<SampleWords, 'y'>[] => {
    if (titles.has(at)) return [{ text: line, x: (595 - line.length * 16) / 2, font: 'bold' }];
    return wrap(line).map((row, index) => ({ text: row, x: index === 0 ? 112 : 80 }));
  });
  const pages = Array.from({ length: Math.ceil(rows.length / 22) }, (_, at) => rows.slice(22 * at, 22 * at + 22));
  return samplePdf(pages.map((some) => ({ words: some.map((words, row) => ({ ...words, y: 100 + 30 * row })) })));
}

/** Cuts a paragraph into full lines; a Latin character is half as wide as a Chinese one. */
function wrap(line: string): string[] {
  const rows = [''];
  let room = 25;
  for (const character of line) {
    const width = /[ -~]/.test(character) ? 0.5 : 1;
    if (room < width && !/[，。、；：”）]/.test(character)) {
      rows.push('');
      room = 27;
    }
    room -= width;
    rows[rows.length - 1] += character;
  }
  return rows;
}
