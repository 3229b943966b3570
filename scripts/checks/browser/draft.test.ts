import axe from 'axe-core';
import { Document, Packer, Paragraph } from 'docx';
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import type { Tab } from '../../browsers/tab.ts';
import { none } from '../none.ts';
import { engines } from './engines.ts';
import { front, test as inChromium } from './fixture.ts';
import { violations } from './violations.ts';
import { toGb } from '../to-gb.ts';
import { catchAll } from './catch-all.ts';

/** A draft with a place of every kind, as an office writes them. */
const lines = [
  '在全市民营企业座谈会上的讲话（代拟稿）',
  '报告讲得很明白：“要高看厚爱企业家，依法保护企业各项权益”（R2.5.1 第4句）。',
  '审批要快。报告要求“打响便民服务‘瓯ｅ办’，惠企政策‘直通车’，为侨服务‘全球通’等品牌”（R2.3.1 第2句）。',
  '用地要准。报告定了底线：“新批工业用地按‘标准地’制度供地比例不低于80%”（R2.3.1 第5句）。',
  '投资要稳。报告的说法是“确保社会投资占比达65%以上”（R2.2.2 第5句）。',
  '有人说，报告里还有一句“企业的事就是政府的事，企业的困难就是政府的困难”。',
  '下半年，我局将着眼于构建亲清新型政商关系，深入开展“营商环境提升年”行动，联动推进政务环境、市场环境、法治环境、社会环境建设，每月公布一次。',
  '英文稿写作“Wenzhou has a glorious past, and it deserves a bright future all the more”。',
  '报告又说“推进‘两化’深度融合……新增小微企业园竣工面积157万平方米”。另见 R2.3.1 第99句。',
];
const draft = lines.join('\n');
const verdicts = ['逐字', '仅标点字形', '有出入', '字对处错', '不见于本文', '未加引号', '引自译文', '逐字', '查无此处'];
const places = ['R2.5.1 第4句', 'R2.3.1 第2句', 'R2.3.1 第5句', 'R2.2.3 第5句', '', 'R2.5.1 第3句', 'R0.c 第1句', 'R1.1 第4–6句', ''];
const corrected = draft
  .replace('瓯ｅ办’，惠企政策‘直通车’，', '瓯e办’、惠企政策‘直通车’、')
  .replace('80%', '30%')
  .replace('R2.2.2 第5句', 'R2.2.3 第5句');

const sealed = (tab: Tab): Promise<void> =>
  tab.until(() => /不上传|not sent/.test(document.querySelector('[data-part="privacy"]')?.textContent ?? ''), undefined);
const said = (tab: Tab, words: string): Promise<void> =>
  tab.until((wanted) => (document.querySelector('[data-part="status"]')?.textContent ?? '').indexOf(wanted) >= 0, words);
const press = (tab: Tab, act: string): Promise<void> => tab.evaluate(pressAct, act);

async function check(tab: Tab, text: string): Promise<void> {
  await tab.evaluate(paste, text);
  await said(tab, '核对完毕');
}

async function open(tab: Tab, locale = 'zh'): Promise<void> {
  await tab.open('about:blank');
  await tab.open(`${front}${locale}/draft/`);
  await sealed(tab);
}

describe.each(engines)('in $name', ({ test }) => {
  test.beforeEach(({ tab }) => open(tab));

  test('every place of a draft has its verdict in words, its place, and the words of both where they differ', async ({ tab }) => {
    await check(tab, draft);
    expect(await tab.evaluate(shown, undefined)).toEqual(verdicts.map((verdict, at) => [String(at + 1), verdict, places[at]]));
    expect(await tab.evaluate(() => document.querySelector('.k-tabs')?.textContent?.trim(), undefined)).toMatch(
      /^全部 9 要看的 4 逐字 2 仅标点字形 1 有出入 1 字对处错 1 不见于本文 1 引自译文 1 未加引号 1 查无此处 1$/,
    );
    // What differs, in the draft and beside it.
    expect(
      await tab.evaluate(() => [...document.querySelectorAll('.k-line .k-other')].map(({ textContent }) => textContent), undefined),
    ).toEqual(['ｅ', '，', '，', '8']);
    expect(await tab.evaluate(() => [...document.querySelectorAll('.k-two b')].map(({ textContent }) => textContent), undefined)).toEqual([
      ...['ｅ', '，', '，', 'e', '、', '、'],
      ...['8', '3'],
    ]);
    // Put together again, the draft is what was pasted.
    const text = await tab.evaluate(() => {
      const paragraphs = [...document.querySelectorAll('.k-line')].map((line) => line.cloneNode(true) as HTMLElement);
      paragraphs.forEach((line) => line.querySelectorAll('.k-number').forEach((number) => number.remove()));
      return paragraphs.map(({ textContent }) => textContent).join('\n');
    }, undefined);
    expect(text).toBe(draft);
    expect(await tab.evaluate(() => document.querySelectorAll('.k-map .named').length, undefined)).toBeGreaterThan(3);
    const link = await tab.evaluate(() => document.querySelector<HTMLAnchorElement>('.k-place')?.href, undefined);
    expect(link).toBe(`${front}zh/wenzhou-2018/r2.5/#r2.5.1.s4`);
    expect(await tab.evaluate(() => document.querySelectorAll('.k-limbs > li').length, undefined)).toBe(2);
  });

  test('keys go from place to place, and a place and its verdict lead to each other', async ({ tab }) => {
    await check(tab, draft);
    const here = (): Promise<string | undefined> =>
      tab.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-entry]')?.dataset['entry'], undefined);
    const before = await tab.evaluate(() => location.href, undefined);
    for (const [key, number] of [
      ['n', '1'],
      ['n', '2'],
      ['p', '1'],
      ['p', '9'],
      ['n', '1'],
    ] as const) {
      await tab.press(key);
      expect(await here()).toBe(number);
      expect(await tab.evaluate(() => document.querySelector('.k-run.k-now')?.getAttribute('data-entry'), undefined)).toBe(number);
    }
    await tab.evaluate(altArrow, 'ArrowDown');
    expect(await here()).toBe('2');
    await tab.evaluate(altArrow, 'ArrowUp');
    expect(await here()).toBe('1');
    await tab.evaluate(() => document.querySelector<HTMLElement>('.k-verdict .k-back')?.click(), undefined);
    expect(await tab.evaluate(() => document.activeElement?.id, undefined)).toBe('k-at-1');
    await tab.evaluate(() => document.querySelector<HTMLElement>('#k-at-4')?.click(), undefined);
    expect(await tab.evaluate(() => document.activeElement?.id, undefined)).toBe('k-4');
    await tab.evaluate(() => document.querySelector<HTMLElement>('.k-run[data-entry="5"]')?.click(), undefined);
    expect(await here()).toBe('5');
    expect(await tab.evaluate(() => location.href, undefined)).toBe(before);
    // Among words that are typed the keys are letters.
    await press(tab, 'another');
    await tab.press('n');
    expect(await tab.evaluate(() => document.querySelector<HTMLTextAreaElement>('.k-box')?.value, undefined)).toBe('n');
  });

  test('a verdict stands beside its line, and none lies over another', async ({ tab }) => {
    await check(tab, draft);
    const beside = await tab.evaluate(() => {
      const boxes = [...document.querySelectorAll('.k-verdict')].map((one) => one.getBoundingClientRect());
      const line = document.querySelector('.k-line')?.getBoundingClientRect();
      const number = document.querySelector('#k-at-1')?.getBoundingClientRect();
      return {
        isRight: boxes.every(({ left }) => line !== undefined && left >= line.right),
        gaps: boxes.slice(1).map(({ top }, at) => Math.round(top - (boxes[at]?.bottom ?? 0))),
        off: Math.abs((boxes[0]?.top ?? 0) - (number?.top ?? 0)),
      };
    }, undefined);
    expect(beside.isRight).toBe(true);
    expect(Math.min(...beside.gaps)).toBeGreaterThanOrEqual(11);
    expect(beside.off).toBeLessThan(20);
  });

  test('the counts show one kind alone', async ({ tab }) => {
    await check(tab, draft);
    await tab.evaluate(() => document.querySelectorAll<HTMLElement>('.k-tabs button')[4]?.click(), undefined);
    expect(await tab.evaluate(shown, undefined)).toEqual([['3', '有出入', 'R2.3.1 第5句']]);
    expect(await tab.evaluate(() => document.activeElement?.textContent, undefined)).toBe('有出入 1');
    expect(await tab.evaluate(() => document.querySelectorAll('.k-number:not(.k-off)').length, undefined)).toBe(1);
    await tab.press('n');
    expect(await tab.evaluate(() => document.activeElement?.id, undefined)).toBe('k-3');
    await tab.evaluate(() => document.querySelectorAll<HTMLElement>('.k-tabs button')[0]?.click(), undefined);
    expect(await tab.evaluate(() => document.querySelectorAll('.k-verdict:not([hidden])').length, undefined)).toBe(9);
  });

  test('what the text can mend is mended place by place, checked again, and undone', async ({ tab }) => {
    await check(tab, draft);
    const act = (number: number): Promise<void> =>
      tab.evaluate((at) => document.querySelector<HTMLElement>(`#k-${at} .k-acts button`)?.click(), number);
    await act(3);
    await said(tab, '第3处已照原文改');
    expect(await tab.evaluate(() => document.querySelector('#k-3 h2')?.textContent, undefined)).toBe('逐字');
    expect(await tab.evaluate(() => document.activeElement?.id, undefined)).toBe('k-3');
    await act(4);
    await said(tab, '第4处的出处已改');
    await act(6);
    await said(tab, '第6处已加引号与出处');
    await act(2);
    await said(tab, '第2处已照原文改');
    expect((await tab.evaluate(shown, undefined)).map(([, verdict]) => verdict)).toEqual([
      ...['逐字', '逐字', '逐字', '逐字', '不见于本文', '逐字', '引自译文', '逐字', '查无此处'],
    ]);
    for (let step = 0; step < 4; step++) await press(tab, 'undo');
    expect((await tab.evaluate(shown, undefined)).map(([, verdict]) => verdict)).toEqual(verdicts);
    expect(await tab.evaluate(() => document.querySelector<HTMLElement>('[data-do="undo"]')?.hidden, undefined)).toBe(true);
  });

  test('all that the text can mend is mended at once, said with its undoing, copied as it stands, and told in the report', async ({
    tab,
  }) => {
    await check(tab, draft);
    await tab.evaluate(catchAll, undefined);
    const copied = (): Promise<string> => tab.evaluate(() => document.documentElement.dataset['copied'] ?? '', undefined);
    const asks = (): Promise<boolean> =>
      tab.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })), undefined);
    expect(await asks()).toBe(false);
    expect(await tab.evaluate(() => document.querySelector('[data-do="all"]')?.textContent, undefined)).toBe('全部照改（3处）');
    await press(tab, 'all');
    await said(tab, '3处已照原文改');
    expect(await tab.evaluate(() => document.querySelector<HTMLElement>('[data-do="all"]')?.hidden, undefined)).toBe(true);
    expect(await tab.evaluate(() => document.activeElement?.id, undefined)).toBe('k-2');
    expect(await asks()).toBe(true);
    await press(tab, 'report');
    await tab.until(() => (document.documentElement.dataset['copied'] ?? '').indexOf('# ') === 0, undefined);
    expect(await copied()).toContain('其中3处已在本页照改（第2、3、4处）');
    await press(tab, 'corrected');
    await tab.until(() => (document.documentElement.dataset['copied'] ?? '').indexOf('# ') !== 0, undefined);
    expect(await copied()).toBe(corrected);
    expect(await asks()).toBe(false);
    // Undone from the words that say it, and by the keys.
    await tab.evaluate(() => document.querySelector<HTMLElement>('#k-6 .k-acts button')?.click(), undefined);
    await said(tab, '第6处已加引号与出处');
    await tab.evaluate(() => document.querySelector<HTMLElement>('.k-status button')?.click(), undefined);
    await said(tab, '已撤销');
    await tab.evaluate(controlZ, undefined);
    expect((await tab.evaluate(shown, undefined)).map(([, verdict]) => verdict)).toEqual(verdicts);
  });

  test('what was written in the box is not left without a question, until it is copied; what was pasted is', async ({ tab }) => {
    const asks = (): Promise<boolean> =>
      tab.evaluate(() => !window.dispatchEvent(new Event('beforeunload', { cancelable: true })), undefined);
    await tab.evaluate(catchAll, undefined);
    await tab.evaluate(write, ['insertFromPaste', draft] as const);
    expect(await asks()).toBe(false);
    await tab.evaluate(write, ['insertText', draft] as const);
    expect(await asks()).toBe(true);
    await tab.evaluate(write, ['deleteContentBackward', ''] as const);
    expect(await asks()).toBe(false);
    await tab.evaluate(write, ['insertText', draft] as const);
    await press(tab, 'check');
    await said(tab, '核对完毕');
    expect(await asks()).toBe(true);
    await press(tab, 'corrected');
    await said(tab, '已复制');
    expect(await asks()).toBe(false);
    await press(tab, 'another');
    expect(await asks()).toBe(false);
    await tab.evaluate(write, ['insertText', `${draft}。`] as const);
    expect(await asks()).toBe(true);
  });

  test('what needs to be looked at is counted and shown alone, and each verdict and act has a name of its own', async ({ tab }) => {
    await check(tab, draft);
    await said(tab, '核对完毕：9处，要看的4处。');
    await tab.evaluate(() => document.querySelectorAll<HTMLElement>('.k-tabs button')[1]?.click(), undefined);
    expect((await tab.evaluate(shown, undefined)).map(([number]) => number)).toEqual(['3', '4', '5', '9']);
    const names = await tab.evaluate(
      () => [...document.querySelectorAll('#k-3 h2, #k-3 .k-acts button')].map((one) => one.getAttribute('aria-label')),
      undefined,
    );
    expect(names).toEqual(['第3处，有出入', '第3处：照原文改']);
    // What is mended goes from among them, and the next one of them is come to.
    await tab.evaluate(() => document.querySelector<HTMLElement>('#k-3 .k-acts button')?.click(), undefined);
    await said(tab, '第3处已照原文改');
    expect((await tab.evaluate(shown, undefined)).map(([number]) => number)).toEqual(['4', '5', '9']);
    expect(await tab.evaluate(() => document.activeElement?.id, undefined)).toBe('k-4');
  });

  test('from another draft there is a way back, with all that can be undone', async ({ tab }) => {
    await check(tab, draft);
    await press(tab, 'all');
    await said(tab, '3处已照原文改');
    await press(tab, 'another');
    await press(tab, 'back');
    expect((await tab.evaluate(shown, undefined)).length).toBe(9);
    await press(tab, 'undo');
    expect((await tab.evaluate(shown, undefined)).map(([, verdict]) => verdict)).toEqual(verdicts);
  });

  test('the corrected draft and the report are carried away', async ({ tab }) => {
    await check(tab, draft);
    await tab.evaluate(catchAll, undefined);
    const copied = (): Promise<string> => tab.evaluate(() => document.documentElement.dataset['copied'] ?? '', undefined);
    await press(tab, 'corrected');
    await said(tab, '已复制');
    expect(await copied()).toBe(draft);
    await press(tab, 'report');
    await tab.until(() => (document.documentElement.dataset['copied'] ?? '').indexOf('# ') === 0, undefined);
    expect(await copied()).toContain('### 3. 有出入 · 第4行');
    expect(await copied()).toContain('非官方'.slice(1));
    for (const [format, begins, holds] of [
      ['html', '<!doctype html>', "default-src 'none'; style-src 'unsafe-inline'"],
      ['markdown', '# 核对报告', '出处可写作：R2.2.3 第5句'],
      ['json', '{\n  "file": "",\n  "report": "wenzhou-2018"', '"verdict": "misplaced"'],
    ] as const) {
      await tab.evaluate(takeReport, format);
      await tab.until(() => document.documentElement.dataset['saved'] !== undefined, undefined);
      const file = await tab.evaluate(() => document.documentElement.dataset['saved'] ?? '', undefined);
      expect(file.slice(0, begins.length)).toBe(begins);
      expect(file).toContain(holds);
      await said(tab, '已存为');
    }
    // The words for the search are copied, and stand in no address.
    await tab.evaluate(() => document.querySelector<HTMLElement>('#k-5 .k-acts button')?.click(), undefined);
    await said(tab, '已复制，可贴进检索页');
    expect(await copied()).toBe('企业的事就是政府的事，企业的困难就是政府的困难');
    expect(await tab.evaluate(() => document.querySelector<HTMLAnchorElement>('.k-status a')?.href, undefined)).toBe(`${front}zh/search/`);
    // A citation to paste.
    await tab.evaluate(() => document.querySelector<HTMLElement>('#k-1 .k-cite button')?.click(), undefined);
    await tab.until(() => document.documentElement.dataset['copied'] === 'R2.5.1 第4句', undefined);
  });

  test('files are read in what they come in, and what cannot be read is said, with nothing lost', async ({ tab }) => {
    const first = lines.slice(0, 4).join('\n');
    const wanted = [
      ['1', '逐字', 'R2.5.1 第4句'],
      ['2', '仅标点字形', 'R2.3.1 第2句'],
      ['3', '有出入', 'R2.3.1 第5句'],
    ];
    const files: [name: string, bytes: Uint8Array][] = [
      ['gbk.txt', toGb(first)],
      ['utf-8.txt', new TextEncoder().encode(`\ufeff${first}`)],
      ['a.md', new TextEncoder().encode(`# 题\n\n${first}\n`)],
      ['a.docx', await toDocx(first.split('\n'))],
    ];
    for (const [name, bytes] of files) {
      await open(tab);
      await tab.evaluate(drop, { name, bytes: [...bytes] });
      await said(tab, '核对完毕');
      expect(await tab.evaluate(shown, undefined), name).toEqual(wanted);
    }
    const none: [name: string, bytes: number[], words: string][] = [
      ['a.doc', [0xd0, 0xcf, 0x11, 0xe0, 0, 0], '另存为 .docx'],
      ['a.pdf', [...new TextEncoder().encode('%PDF-1.7')], '不读 PDF'],
      ['a.png', [0x89, 0x50, 0x4e, 0x47], '这是图片'],
      ['a.rtf', [...new TextEncoder().encode('{\\rtf1 a}')], 'RTF'],
      ['a.docx', [0x50, 0x4b, 3, 4, 0, 0], '打不开'],
      ['a.txt', [], '空的'],
      ['b.txt', [0x81, 0xff, 0xff, 0x81, 0x30], '编码'],
    ];
    for (const [name, bytes, words] of none) {
      await tab.evaluate(drop, { name, bytes });
      await said(tab, words);
      expect(await tab.evaluate(shown, undefined), name).toEqual(wanted);
    }
    // The button for those who drop nothing.
    await tab.evaluate(choose, { name: '选.txt', bytes: [...toGb(lines[1] ?? '')] });
    await said(tab, '核对完毕：1处');
  });

  test('hostile words are words, in the page and in what is carried away', async ({ tab }) => {
    const hostile =
      '他说“<img src=x onerror="document.title=1">，要高看厚爱企业家”，又说“javascript:alert(1)”（<b>R9.9</b> 第1句）。<script>1</script>';
    await check(tab, hostile);
    expect(await tab.evaluate(() => document.querySelectorAll('.draft img, .draft script, .draft section b b').length, undefined)).toBe(0);
    expect(await tab.evaluate(() => document.querySelector('.k-line')?.textContent?.replace(/\d/g, ''), undefined)).toBe(
      hostile.replace(/\d/g, ''),
    );
    expect(
      await tab.evaluate(
        () => [...document.querySelectorAll('.k-lines a')].filter((one) => /javascript/.test(one.outerHTML)).length,
        undefined,
      ),
    ).toBe(0);
  });

  test('a draft that quotes nothing is told so, and what would be found', async ({ tab }) => {
    await check(tab, '今天天气很好，大家辛苦了。');
    expect(await tab.evaluate(() => document.querySelector('.k-nothing')?.textContent, undefined)).toMatch(/没有可核对的.*连续十二字以上/);
    await press(tab, 'another');
    await tab.evaluate(paste, '  \n');
    await said(tab, '稿子是空的');
  });

  test('of a draft nothing is requested, and nothing stays: not in the address, the history, or what the device keeps', async ({ tab }) => {
    const before = await tab.evaluate(keptByDevice, undefined);
    let seen = tab.requests.length;
    await check(tab, draft);
    await tab.evaluate(drop, { name: '机密.txt', bytes: [...toGb(lines[3] ?? '')] });
    await said(tab, '核对完毕：1处');
    for (const key of ['n', 'p']) await tab.press(key);
    await tab.evaluate(() => document.querySelector<HTMLElement>('.k-acts button')?.click(), undefined);
    await said(tab, '已照原文改');
    for (const act of ['corrected', 'report', 'undo', 'another']) await press(tab, act);
    expect(tab.requests.slice(seen).filter((url) => !/^blob:/.test(url))).toEqual([]);
    // What reads Word documents is loaded when one comes, once, by the name of the module alone.
    await tab.evaluate(drop, { name: '机密.docx', bytes: [...(await toDocx([lines[3] ?? '']))] });
    await tab.until(
      () => document.querySelectorAll('.k-verdict').length === 1 && document.querySelector('[data-part="form"][hidden]') !== null,
      undefined,
    );
    const loaded = tab.requests.slice(seen);
    expect(loaded.length).toBeGreaterThan(0);
    expect(loaded.filter((url) => !/\/_astro\/[\w.-]+\.js$/.test(url))).toEqual([]);
    seen = tab.requests.length;
    await tab.evaluate(drop, { name: '机密.docx', bytes: [...(await toDocx([lines[1] ?? '']))] });
    await tab.until(() => document.querySelector('#k-1 h2')?.textContent === '逐字', undefined);
    expect(tab.requests.slice(seen)).toEqual([]);
    expect(await tab.evaluate(keptByDevice, undefined)).toEqual(before);
  });
});

describe.each(engines)('in $name', ({ test }) => {
  test('the page has no network once it has the texts', async ({ tabThatComplains: tab }) => {
    await open(tab);
    const seen = tab.requests.length;
    const refused = await tab.evaluate(async () => {
      const results: string[] = [];
      const address = `${location.href}?secret`;
      await fetch(address).then(
        () => results.push('fetched'),
        () => results.push('refused'),
      );
      const asked = new XMLHttpRequest();
      await new Promise<void>((resolve) => {
        asked.onloadend = () => resolve();
        try {
          asked.open('GET', address);
          asked.send();
        } catch {
          resolve();
        }
      });
      results.push(asked.status === 0 ? 'refused' : 'fetched');
      const picture = new Image();
      await new Promise<void>((resolve) => {
        picture.onload = () => results.push('shown');
        picture.onerror = () => {
          results.push('refused');
          resolve();
        };
        picture.src = `${location.origin}/favicon.svg?secret`;
      });
      return results;
    }, undefined);
    expect(refused).toEqual(['refused', 'refused', 'refused']);
    expect(tab.requests.slice(seen).filter((url) => !url.startsWith('data:') && !/secret/.test(url))).toEqual([]);
  });
});

inChromium('a draft is checked with the network cut, and Word documents say what to do', async ({ newTab }) => {
  const tab = await newTab();
  await tab.goto(`${front}zh/draft/`);
  await tab.waitForFunction(() => /不上传/.test(document.querySelector('[data-part="privacy"]')?.textContent ?? ''));
  await tab.context().setOffline(true);
  await tab.fill('.k-box', draft);
  await tab.press('.k-box', 'Control+Enter');
  await tab.waitForSelector('.k-verdict:not([hidden])');
  expect(await tab.locator('.k-verdict').count()).toBe(9);
  await tab.evaluate(drop, { name: 'a.docx', bytes: [...(await toDocx([lines[3] ?? '']))] });
  await tab.waitForFunction(() => /可能断了网/.test(document.querySelector('[data-part="status"]')?.textContent ?? ''));
  expect(await tab.locator('.k-verdict').count()).toBe(9);
});

inChromium(
  'nothing is promised before it holds: where the texts cannot be had that is said, and they are asked for again',
  async ({ newTab }) => {
    const tab = await newTab();
    let isCut = true;
    await tab.route(/search\/quotation\.json/, (route) => (isCut ? route.abort() : route.continue()));
    await tab.goto(`${front}zh/draft/`);
    await tab.waitForFunction(() => /没有取到/.test(document.querySelector('[data-part="privacy"]')?.textContent ?? ''));
    expect(await tab.locator('meta[content*="connect-src \'none\'"]').count()).toBe(0);
    // What is given meanwhile waits.
    await tab.fill('.k-box', lines[3] ?? '');
    await tab.click('[data-do="check"]');
    expect(await tab.locator('.k-verdict').count()).toBe(0);
    isCut = false;
    await tab.click('[data-part="privacy"] button');
    await tab.waitForSelector('.k-verdict:not([hidden])');
    expect(await tab.textContent('[data-part="privacy"]')).toContain('不上传');
  },
);

inChromium('the search of the head, which could fetch nothing, leads to its own page', async ({ newTab }) => {
  const tab = await newTab();
  await tab.goto(`${front}en/draft/`);
  await tab.waitForFunction(() => /not sent/.test(document.querySelector('[data-part="privacy"]')?.textContent ?? ''));
  await tab.click('.head a[data-failed]');
  await tab.waitForSelector('.offer');
  expect(await tab.textContent('.offer')).toContain('offline');
  expect(await tab.getAttribute('.offer a', 'href')).toMatch(/en\/search\/$/);
});

inChromium('an English draft is told of in English, and what is ours is said to be unofficial', async ({ newTab }) => {
  const tab = await newTab();
  await tab.goto(`${front}en/draft/`);
  await tab.fill(
    '.k-box',
    'The report says that Wenzhou “has a glorious past, and it deserves a bright future all the more” (R0.c s1), and that “the private sector has shown new energy, reform and opening up have taken new strides” (R1.a s1).',
  );
  await tab.click('[data-do="check"]');
  await tab.waitForSelector('.k-verdict:not([hidden])');
  expect(await tab.locator('.k-verdict h2').allTextContents()).toEqual(['From our translation', 'Altered']);
  expect(await tab.textContent('#k-1')).toContain('not official');
  expect(await tab.locator('#k-2 .k-acts button').allTextContents()).toEqual(['Use the text’s words', 'Correct the citation']);
  expect(await tab.getAttribute('#k-2 .k-source', 'lang')).toBe('en');
});

inChromium('axe finds nothing before and after a check, and with a place that is lit', async ({ newTab }) => {
  const problems: string[] = [];
  const look = async (tab: Page, name: string): Promise<void> => {
    await tab.evaluate(axe.source);
    for (const colorScheme of ['light', 'dark'] as const) {
      await tab.emulateMedia({ colorScheme });
      problems.push(...(await tab.evaluate(violations)).map((problem) => `${name}, ${colorScheme}: ${problem}`));
    }
  };
  for (const width of [360, 1280])
    for (const locale of ['zh', 'en']) {
      const tab = await newTab({ viewport: { width, height: 800 } });
      await tab.goto(`${front}${locale}/draft/`);
      await tab.waitForSelector('meta[content*="connect-src \'none\'"]', { state: 'attached' });
      await look(tab, `${width} px, ${locale}, empty`);
      await tab.fill('.k-box', draft);
      await tab.click('[data-do="check"]');
      await tab.waitForSelector('.k-verdict:not([hidden])');
      await tab.keyboard.press('n');
      await tab.click('.k-verdict:not([hidden]) .k-fold summary');
      await look(tab, `${width} px, ${locale}, checked`);
    }
  none(problems);
});

inChromium('a checked draft is as wide as its window, and its acts are a finger wide on phones', async ({ newTab }) => {
  const tab = await newTab();
  const problems: string[] = [];
  await tab.goto(`${front}zh/draft/`);
  await tab.fill('.k-box', `${'W'.repeat(200)}\n${draft}\n“${'X'.repeat(120)}”`);
  await tab.click('[data-do="check"]');
  await tab.waitForSelector('.k-verdict:not([hidden])');
  for (const width of [320, 360, 390, 700, 768, 1000, 1280, 1680]) {
    await tab.setViewportSize({ width, height: 800 });
    const over = await tab.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    if (over > 0) problems.push(`${over} px wider than a window of ${width} px`);
    const small =
      width >= 1000
        ? []
        : await tab.evaluate(() =>
            [...document.querySelectorAll<HTMLElement>('.draft button, .draft label')]
              .filter((one) => one.offsetParent !== null && (one.offsetHeight < 44 || one.offsetWidth < 44))
              .map((one) => `${one.textContent ?? ''} ${one.offsetWidth} × ${one.offsetHeight}`),
          );
    problems.push(...small.map((one) => `${width} px: ${one}`));
  }
  none(problems);
});

inChromium(
  'the verdict that is present stands beside its place, and both are in sight, however many stand before it',
  async ({ newTab }) => {
    const tab = await newTab({ viewport: { width: 1280, height: 720 } });
    await tab.goto(`${front}zh/draft/`);
    await tab.waitForSelector('meta[content*="connect-src \'none\'"]', { state: 'attached' });
    await tab.fill('.k-box', Array.from({ length: 6 }, () => lines.slice(1).join('')).join('\n'));
    await tab.click('[data-do="check"]');
    await tab.waitForSelector('.k-verdict:not([hidden])');
    const problems: string[] = [];
    for (const number of [54, 30, 9, 4, 47]) {
      await tab.evaluate((at) => document.getElementById(`k-at-${at}`)?.click(), number);
      problems.push(...(await tab.evaluate(besideEachOther, number)));
    }
    for (const key of ['n', 'n', 'p']) await tab.keyboard.press(key);
    problems.push(...(await tab.evaluate(besideEachOther, 48)));
    none(problems);
  },
);

inChromium('in a narrow window what needs to be looked at is shown first', async ({ newTab }) => {
  const tab = await newTab({ viewport: { width: 360, height: 780 } });
  await tab.goto(`${front}zh/draft/`);
  await tab.fill('.k-box', draft);
  await tab.click('[data-do="check"]');
  await tab.waitForSelector('.k-verdict:not([hidden])');
  expect(await tab.textContent('.k-tabs [aria-pressed="true"]')).toBe('要看的 4');
  expect(await tab.locator('.k-verdict:not([hidden])').count()).toBe(4);
});

inChromium('ten thousand characters with two hundred quotations leave the page alive', async ({ newTab }) => {
  const tab = await newTab();
  await tab.goto(`${front}zh/draft/`);
  await tab.waitForSelector('meta[content*="connect-src \'none\'"]', { state: 'attached' });
  await tab.evaluate(() => {
    const progress = document.querySelector('[data-part="progress"]');
    const seen: string[] = [];
    if (progress) new MutationObserver(() => seen.push(progress.textContent ?? '')).observe(progress, { childList: true });
    Object.assign(window, { seen });
  });
  await tab.fill('.k-box', Array.from({ length: 30 }, () => lines.slice(1).join('\n')).join('\n'));
  await tab.click('[data-do="check"]');
  await tab.waitForSelector('.k-verdict:not([hidden])');
  expect(await tab.locator('.k-verdict').count()).toBe(270);
  const seen = await tab.evaluate(() => (window as unknown as { seen: string[] }).seen);
  expect(seen.length).toBeGreaterThan(1);
  expect(seen[seen.length - 1]).toBe('');
});

function shown(): (string | null | undefined)[][] {
  return [...document.querySelectorAll<HTMLElement>('.k-verdict:not([hidden])')].map((one) => [
    one.querySelector('.k-back')?.textContent,
    one.querySelector('h2')?.textContent,
    one.querySelector('.k-head .k-place')?.textContent ?? '',
  ]);
}

function pressAct(act: string): void {
  document.querySelector<HTMLElement>(`[data-do="${act}"]`)?.click();
}

function write([inputType, text]: readonly [string, string]): void {
  const box = document.querySelector<HTMLTextAreaElement>('.k-box');
  if (box) box.value = text;
  box?.dispatchEvent(new InputEvent('input', { inputType, bubbles: true }));
}

function paste(text: string): void {
  const box = document.querySelector<HTMLTextAreaElement>('.k-box');
  if (box) box.value = text;
  document.querySelector<HTMLElement>('[data-do="check"]')?.click();
}

function drop({ name, bytes }: { name: string; bytes: readonly number[] }): void {
  const dataTransfer = new DataTransfer();
  dataTransfer.items.add(new File([new Uint8Array(bytes)], name));
  document.querySelector('main')?.dispatchEvent(new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer }));
}

function choose({ name, bytes }: { name: string; bytes: readonly number[] }): void {
  const box = document.querySelector<HTMLInputElement>('.draft input[type="file"]');
  if (!box) return;
  const files = new DataTransfer();
  files.items.add(new File([new Uint8Array(bytes)], name));
  box.files = files.files;
  box.dispatchEvent(new Event('change', { bubbles: true }));
}

function besideEachOther(number: number): string[] {
  const boxes = [...document.querySelectorAll('.k-verdict:not([hidden])')].map((one) => one.getBoundingClientRect());
  const verdict = document.getElementById(`k-${number}`)?.getBoundingClientRect();
  const place = document.getElementById(`k-at-${number}`)?.getBoundingClientRect();
  if (!verdict || !place) return [`${number}: not there`];
  const isSeen = ({ top, bottom }: DOMRect): boolean => top >= 0 && bottom <= innerHeight;
  return [
    ...(isSeen(place) && isSeen(verdict) ? [] : [`${number}: out of sight, ${place.top}, ${verdict.top}–${verdict.bottom}`]),
    ...(Math.abs(place.top - verdict.top) < 24 ? [] : [`${number}: ${verdict.top - place.top} px from its place`]),
    ...boxes.slice(1).flatMap(({ top }, at) => (top - (boxes[at]?.bottom ?? 0) >= 11 ? [] : [`${number}: ${at + 1} lies over the next`])),
  ];
}

function controlZ(): void {
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key: 'z', ctrlKey: true, bubbles: true, cancelable: true }));
}

function altArrow(key: string): void {
  document.activeElement?.dispatchEvent(new KeyboardEvent('keydown', { key, altKey: true, bubbles: true, cancelable: true }));
}

function takeReport(format: string): void {
  delete document.documentElement.dataset['saved'];
  document.querySelector<HTMLElement>(`.draft button[value="${format}"]`)?.click();
}

async function keptByDevice(): Promise<unknown> {
  const databases = 'databases' in indexedDB ? await indexedDB.databases() : [];
  const caches = 'caches' in window ? await window.caches.keys() : [];
  return [
    ...[location.href, document.cookie, history.length, JSON.stringify(history.state), document.title],
    ...[JSON.stringify({ ...localStorage }), JSON.stringify({ ...sessionStorage }), databases.length, caches.length],
  ];
}

async function toDocx(paragraphs: readonly string[]): Promise<Uint8Array> {
  const document = new Document({ sections: [{ children: paragraphs.map((text) => new Paragraph(text)) }] });
  return new Uint8Array(await Packer.toBuffer(document));
}
