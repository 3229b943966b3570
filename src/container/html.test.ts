import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { readHtml } from './html.ts';
import { pages, paragraphs, speaker, title, under } from './html/pages.fixture.ts';

const expected = [title, under, speaker.replace('　', ' '), ...paragraphs];
const read = (value: string | Uint8Array): { text: string; file: VFile } => {
  const file = new VFile({ path: 'x.html', value: typeof value === 'string' ? new TextEncoder().encode(value) : value });
  return { text: readHtml(file), file };
};
const lines = (body: string): string[] => read(`<meta charset="utf-8"><body>${body}`).text.split('\n');
const rules = (file: VFile): string[] => file.messages.map(({ source, ruleId }) => `${source}:${ruleId}`);
const failure = (value: string): string => {
  const file = new VFile({ value: new TextEncoder().encode(value) });
  expect(() => readHtml(file)).toThrow();
  return `${file.messages[0]?.source}:${file.messages[0]?.ruleId}`;
};

describe('pages of sites', () => {
  test.each(Object.entries(pages))('%s', (_, html) => {
    const { text } = read(html);
    expect(text.replace(/　/g, ' ').split('\n')).toEqual(expected);
  });
});

test('what is left out is named', () => {
  const { file } = read(pages.trs ?? '');
  expect(rules(file)).toEqual(['container:html-furniture', 'container:html-furniture', 'container:html-furniture']);
  const said = file.messages.map(({ reason }) => reason).join('\n');
  for (const words of ['当前位置', '发布时间', '分享到', '扫一扫', '上一篇', '相关链接', '主办单位']) expect(said).toContain(words);
});

describe('encodings', () => {
  // 清河 and its neighbours in GBK and Big5, as tables of these encodings have them.
  const gbk = (text: string): Uint8Array => {
    const table = new Map<string, [number, number]>();
    const decoder = new TextDecoder('gb18030');
    for (let a = 0x81; a < 0xff; a += 1) {
      for (let b = 0x40; b < 0xff; b += 1) if (b !== 0x7f) table.set(decoder.decode(Uint8Array.of(a, b)), [a, b]);
    }
    return Uint8Array.from([...text].flatMap((letter) => table.get(letter) ?? [letter.charCodeAt(0)]));
  };
  const html = (label: string): string => (pages.zoom ?? '').replace('<meta charset="utf-8">', label);

  test.each([
    '<meta http-equiv="Content-Type" content="text/html; charset=gb2312">',
    '<META content="text/html; charset=GBK" http-equiv=Content-Type>',
    '<meta charset=gb18030>',
    '',
  ])('%s', (label) => {
    const { text, file } = read(gbk(html(label)));
    expect(text.replace(/　/g, ' ').split('\n')).toEqual(expected);
    expect(rules(file).includes('text:encoding')).toBe(label === '');
  });

  test('UTF-8 that says it is gb2312, UTF-16 with a mark, Big5', () => {
    expect(read(html('<meta charset="gb2312">')).text.split('\n')).toHaveLength(expected.length);
    expect(read(new Uint8Array(Buffer.from(`\ufeff${html('')}`, 'utf16le'))).text.split('\n')).toHaveLength(expected.length);
    const big5 = [0xa4, 0xa4, 0xa4, 0xe5, 0xa1, 0x43];
    expect(read(Uint8Array.from([...new TextEncoder().encode('<meta charset="big5"><p>'), ...big5])).text).toBe('中文。');
  });

  test('a byte that is no character is named at its place', () => {
    const { text, file } = read(Uint8Array.from([...gbk('<meta charset=gbk><p>清河市。</p><p>清河'), 0xff, ...gbk('市。</p>')]));
    expect(text).toBe('清河市。\n清河\ufffd市。');
    expect(file.messages.map(({ ruleId, line, column }) => [ruleId, line, column])).toEqual([['damaged', 2, 3]]);
  });
});

describe('lines', () => {
  test.each<[string, string[]]>([
    ['<p>增长\n 　稳定，\n好\n于预期。</p>', ['增长　稳定，好于预期。']],
    ['<p>The city\n  grew.</p><p>建成GDP\n核算。</p>', ['The city grew.', '建成GDP核算。']],
    ['<p>&nbsp;&nbsp;　　市长&nbsp;林远 &#24037;&amp;&ldquo;作&rdquo;。</p>', ['市长 林远 工&“作”。']],
    ['甲。<br>乙。<br/><br>　　丙。', ['甲。', '乙。', '丙。']],
    ['<div>甲<p>乙。</p>丙<div>丁。</div></div>', ['甲', '乙。', '丙', '丁。']],
    ['<p><font>甲。</p></font><p><font>乙</font>丙。', ['甲。', '乙丙。']],
    ['<font><p>甲</font>乙。</p><p>丙。', ['甲乙。', '丙。']],
    ['<div><b><p>甲。<p>乙。</div></b><p>丙。', ['甲。', '乙。', '丙。']],
    ['<pre>甲。\n  乙 丙。\n</pre>', ['甲。', '乙 丙。']],
    ['<ul><li>甲。<li>乙。</ul>', ['甲。', '乙。']],
    ['<ol start=3><li>甲。</li><li value=9>乙。</li><li><p>丙。</p></li></ol>', ['3. 甲。', '9. 乙。', '10. 丙。']],
    ['<ol reversed><li>甲。</li><li>乙。</li></ol>', ['2. 甲。', '1. 乙。']],
    ['<ol type="a"><li>甲。</li></ol><ol type=I start=4><li>乙。</li></ol>', ['a. 甲。', 'IV. 乙。']],
    ['<ol style="list-style-type: cjk-ideographic" start=10><li>甲。</li><li>乙。</li></ol>', ['十、甲。', '十一、乙。']],
    ['<ol style="list-style:simp-chinese-informal inside" start=20><li>甲。</ol>', ['二十、甲。']],
    ['<ol style="list-style:none"><li>一、甲。</ol>', ['一、甲。']],
    [
      `<p style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>一、<span style='font:7.0pt'>&nbsp;&nbsp; </span></span><![endif]>甲。</p>
      <p style='mso-list:l0 level1 lfo1'><!--[if !supportLists]--><span lang=EN-US><span style='mso-list:Ignore'>2.<span>&nbsp;&nbsp;\n</span></span></span><!--[endif]-->乙。</p>
      <p style='mso-list:l1'><span style='font-family:Wingdings'><span style='mso-list:Ignore'>l<span>&nbsp;</span></span></span>丙。</p>`,
      ['一、甲。', '2. 乙。', '丙。'],
    ],
    ['<p>甲<sup>1</sup>乙<!-- 中 -->。<script>"丁"</script><template>戊</template></p>', ['甲1乙。']],
    ['<p>a &lt; b，100 m<sup>2</sup></p>', ['a < b，100 m2']],
    ['<table><tr><td>甲。<br>乙。</td></tr><tr><td><p>丙。</p></td></tr></table>', ['甲。', '乙。', '丙。']],
    ['<p>甲。<p>前<span style="display:block">中。</span>后。', ['甲。', '前', '中。', '后。']],
  ])('%s', (html, right) => {
    expect(lines(html)).toEqual(right);
  });
});

test('what is no line is named where it stood', () => {
  const { text, file } = read(
    `<meta charset=utf-8><style>.z{display:none} @media print{.y{display:none}}</style><p>第一段<span style="display: none">暗</span>落。</p>
    <p class=y>第<span class="z">藏</span>二<del>三</del>段。</p><p><ruby>汉<rp>(</rp><rt>hàn</rt><rp>)</rp></ruby>字。</p>
    <table border=1><tr><td>项目</td><td>数<br>值</td></tr><tr><td>粮食</td><td>5</td></tr></table><p><img src="a/b.jpg" alt="合影"></p><p>完。</p>`,
  );
  expect(text).toBe('第一段落。\n第二段。\n汉字。\n项目\t数值\n粮食\t5\n完。');
  expect(file.messages.map(({ ruleId, line }) => [ruleId, line])).toEqual([
    ['html-hidden', 1],
    ['left-out', 2],
    ['left-out', 3],
    ['table', 4],
    ['picture', 6],
  ]);
  expect(file.messages.map(({ reason }) => reason).join()).toMatch(/暗.*藏.*三.*hàn.*项目.*合影/s);
});

test('a source in the middle, a signature and a note at the foot stay', () => {
  const body =
    '<p>清河市报告</p><p>各位代表：</p><p>甲是甲。</p><p>来源：市统计局</p><p>乙是乙。</p><p>清河市人民政府</p><p>2031年1月9日</p>';
  expect(lines(`${body}<p>责任编辑：王一</p>`)).toEqual(body.replace(/<p>/g, '').split('</p>').slice(0, -1));
});

test('a signature outside of the article is kept, boxes at its sides are not, and what waits for a program to show it is read', () => {
  const body = paragraphs.map((words) => `<p>${words}</p>`).join('');
  const side = '<div class="l"><h3>热点</h3><p>市政府召开常务会议，研究部署工作。</p></div>';
  const right = [title, ...paragraphs];
  expect(lines(`${side}<div class="m"><h1>${title}</h1>${body}</div><div class="r"><h3>通知</h3><p>某件事的通知。</p></div>`)).toEqual(
    right,
  );
  expect(lines(`<h1>${title}</h1><div class="c">${body}</div><p>清河市人民政府</p><p>2031年1月9日</p><p>地址：某路1号</p>`)).toEqual([
    ...right,
    '清河市人民政府',
    '2031年1月9日',
  ]);
  expect(
    lines(`<h1>${title}</h1><div>原创 清河发布</div><div style="visibility:hidden;opacity:0">${body}</div>`).slice(-paragraphs.length),
  ).toEqual(paragraphs);
});

describe('what cannot be read says so', () => {
  test.each([
    [
      'From: <Saved by Blink>\r\nSubject: x\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html"\r\n\r\n<p>甲。',
      'container:html-archive',
    ],
    ['bplist00\u0001WebMainResource', 'container:html-archive'],
    ['<frameset cols="20%,*"><frame src="l.htm"><frame src="r.htm"></frameset>', 'container:html-frames'],
    [
      '<body><div class=nav><a href=/>首页</a></div><div id=app></div><script src=a.js></script><div>主办单位：清河市</div>',
      'container:html-script',
    ],
    ['<body><a href=/>首页</a><br><a href=/b>新闻</a>', 'container:html-empty'],
    ['<body></body>', 'container:html-empty'],
    ['', 'text:empty'],
  ])('%s', (html, id) => {
    expect(failure(html)).toBe(id);
  });
});

describe('laws', () => {
  const han = (text: string): string => text.replace(/[^\p{Script=Han}]/gu, '');

  test('a long page of nested or broken tags is read, with every character once and in order', () => {
    const many = Array.from({ length: 3000 }, (_, at) => `第${at}件事办好了。`);
    for (const [open, close] of [
      ['<div>', ''],
      ['<b><i><p>', '</b>'],
      ['<table><tr><td>', ''],
      ['<span', '</span>'],
      ['<ul><li>', '</div>'],
      ['<!-- x --><p style="', '"></p>'],
    ] as const) {
      const html = many
        .map((words) =>
          open === '<span' ? `<span title="x">${words}${close}` : open.endsWith('"') ? `${open}a:b${close}${words}` : open + words + close,
        )
        .join('');
      expect(han(lines(html).join(''))).toBe(han(many.join('')));
    }
  });
});
