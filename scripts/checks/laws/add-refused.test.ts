import { readFileSync } from 'node:fs';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { buildDocx, filesOf, paragraph, zipped } from '#container/docx/build-docx.ts';
import { samplePdf } from '#container/pdf/sample-pdf.ts';
import type { Heard } from '../heard.ts';
import { add, close, folder, json, open, problems, put, read, restore, script, write } from './added.ts';
import { files } from './same-report.ts';

vi.setConfig({ testTimeout: 120_000 });

open();
const before = read();
beforeEach(() => restore(before));
afterAll(close);

const file = (container: string): { name: string; bytes: Uint8Array } =>
  files.find((one) => one.container === container) as (typeof files)[number];
const text = file('text').bytes;

/** Expects that a verb stopped with one line and exit code 1, and wrote nothing. */
function expectRefusal(
  { status, stdout, stderr }: Pick<Heard, 'stdout' | 'stderr'> & { status: number | null },
  message: RegExp | string,
): void {
  expect(stderr).toMatch(message);
  expect(stderr).toMatch(/^[^\n]+:\d+:\d+: [^\n]+\([a-z]+:[a-z0-9-]+\)\n$/);
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
}

const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(600));
const docx = file('docx').bytes;
const pdf = file('pdf').bytes;
const page = (body: string): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>清河市</title></head><body>${body}</body></html>`;

describe('what cannot be read is refused in one line, and nothing is written', () => {
  test.each<[string, Uint8Array | string, RegExp]>([
    ['empty.txt', '', /text:empty/],
    ['empty.docx', '', /text:empty|container:/],
    ['empty.pdf', '', /text:empty|container:/],
    ['empty.html', '', /text:empty|container:/],
    ['empty.md', '', /text:empty|container:/],
    ['blank.txt', ' \n\n\t\n', /nothing but white space/],
    ['blank.docx', buildDocx({ body: paragraph('') }), /nothing but white space/],
    ['blank.md', '\n\n', /container:markdown-empty/],
    ['nul.txt', Uint8Array.from([...text.subarray(0, 60), 0, ...text.subarray(60)]), /text:nul/],
    ['random.txt', Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919 + (at >> 3) * 104729) % 256), /text:/],
    ['cut-off.txt', text.subarray(0, 100), /text:invalid-utf8/],
    ['pixel.png', readFileSync(new URL('fixtures/pixel.png', import.meta.url)), /a picture \(PNG\)/],
    ['picture named.txt', readFileSync(new URL('fixtures/pixel.png', import.meta.url)), /a picture \(PNG\)/],
    ['photo.jpg', Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 16), /a picture \(JPEG\)/],
    ['old.gif', Uint8Array.from([...Buffer.from('GIF89a'), 1, 0, 1, 0, 0, 0, 0]), /picture/],
    ['scan.tif', Uint8Array.of(0x49, 0x49, 0x2a, 0, 8, 0, 0, 0), /picture/],
    ['scan.bmp', Uint8Array.from([...Buffer.from('BM'), 0x46, 0, 0, 0, 0, 0, 0, 0, 0x36, 0, 0, 0]), /text:nul/],
    ['scan.webp', Uint8Array.from([...Buffer.from('RIFF'), 4, 0, 0, 0, ...Buffer.from('WEBP')]), /text:nul/],
    ['old.doc', ole, /container:unknown/],
    ['renamed.docx', ole, /container:unknown/],
    ['rich.rtf', '{\\rtf1\\ansi 政府工作报告}', /RTF/],
    ['rich.txt', '{\\rtf1\\ansi 政府工作报告}', /RTF/],
    ['broken.docx', docx.subarray(0, docx.length / 2), /container:damaged/],
    ['table.docx', zipped({ ...filesOf({ body: '' }), 'word/document.xml': '<w:document' }), /container:damaged/],
    ['other.zip', zipped({ 'a.txt': '政府工作报告' }), /container:damaged/],
    ['cut.pdf', pdf.subarray(0, 400), /container:/],
    ['scan.pdf', samplePdf([{ words: [], hasPicture: true }]), /container:pdf-scan/],
    ['head.pdf', '%PDF-1.7\n', /container:/],
    ['links.html', page('<ul><li><a href="a">通知一</a></li><li><a href="b">通知二</a></li></ul>'), /container:html-empty/],
    ['app.html', page('<div id="app"></div><script src="a.js"></script>'), /container:html-script/],
    [
      'saved.mht',
      'From: <Saved by Blink>\r\nSubject: =?utf-8?Q?x?=\r\n y\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html"\r\n',
      /container:html-archive/,
    ],
    ['page.webarchive', 'bplist00\u0001\u0002', /container:html-archive/],
    ['page.mhtml', 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x\r\n', /container:html-archive/],
  ])('%s', async (name, bytes, message) => {
    expectRefusal(await add(put(name, bytes), 'new-2031'), message);
    expect(read()).toEqual(before);
  });

  test.each<[string | undefined, RegExp]>([
    [undefined, /add:no-file/],
    ['', /add:no-file/],
    ['nowhere.txt', /There is no such file/],
    ['../nowhere\nat all.txt', /There is no such file/],
    ['.', /This is a folder/],
    ['r.txt/r.txt', /cannot be read/],
    [`${'长'.repeat(200)}.txt`, /cannot be read/],
  ])('a name without a file: %j', async (name, message) => {
    put('r.txt', text);
    expectRefusal(await add(name, 'new-2031'), message);
    expect(read()).toEqual(before);
  });

  test.each([
    ...[
      '',
      ' ',
      'Ningbo-2031',
      '宁波',
      'a_b',
      'a b',
      '-a',
      'a-',
      'a--b',
      '.',
      '..',
      '../b',
      'a/b',
      'a\\b',
      '/tmp/a',
      'a.b',
      '<b>',
      'a\nb',
      '__proto__',
    ],
    ...['about', 'zh', 'id', 'reports', 'pdf', 'x'.repeat(300)],
  ])('a slug that is no name: %j', async (slug) => {
    expectRefusal(await add(put('r.txt', text), slug), /add:slug/);
    expect(read()).toEqual(before);
  });

  test('neither title nor file gives a name', async () => {
    expectRefusal(await add(put('……', '路要修好。')), /Neither the title nor the name/);
    expectRefusal(await add(put('about.txt', '路要修好。')), /“about” cannot stand/);
    expect(read()).toEqual(before);
  });

  test.each([
    [['r.txt', '--sulg', 'x'], /“--sulg” is one argument too many/],
    [['r.txt', '--slug=x', '--force'], /“--force”/],
    [['r.txt', '--join-lines=yes'], /“--join-lines=yes”/],
    [['r.txt', 'other.txt'], /“other\.txt”/],
    [['--force'], /no such file/],
    [['r.txt', '--slug'], /^r\.txt:1:1: --slug has no value.*project:arguments/],
    [['nowhere.txt', '--slug='], /--slug has no value/],
    [['nowhere.txt', '--slug', '--join-lines'], /--slug has no value/],
    [['--slug', '--date=2031-02-01'], /^FILE:1:1: --slug has no value/],
    [['nowhere.txt', '--date', 'tomorrow'], /“tomorrow” is no day/],
    [['nowhere.txt', '--date', '2026-13-40'], /“2026-13-40” is no day.*project:arguments/],
    [['nowhere.txt', '--date=2031-02-30'], /“2031-02-30” is no day/],
    [['r.txt', '--date'], /--date has no value/],
  ])('the script with %j', (args, message) => {
    put('r.txt', text);
    expectRefusal(script('add', args), message);
    expect(read()).toEqual(before);
  });
});

describe('nothing is ever overwritten', () => {
  test.each([
    ['seeds/new-2031.txt', 'r.txt'],
    ['seeds/new-2031.txt', 'r.docx'],
    ['seeds/new-2031.original.docx', 'r.docx'],
    ['seeds/new-2031.original.pdf', 'r.txt'],
    ['content/reports/new-2031/report.md', 'r.txt'],
    ['content/reports/new-2031/zh/r.json', 'r.docx'],
  ])('where only %s is there, and %s comes', async (taken, name) => {
    write(taken, 'own words');
    const now = read();
    // A report of which parts are missing stops every verb before that, which is as well.
    expectRefusal(await add(put(name, name === 'r.txt' ? text : docx), 'new-2031'), /new-2031/);
    expect(read()).toEqual(now);
  });

  test('the same file under another name, whether as a seed or beside one', async () => {
    for (const { name, bytes } of [{ name: 'r.txt', bytes: text }, file('docx')]) {
      restore(before);
      expect(await add(put(name, bytes), 'new-2031')).toMatchObject({ status: 0 });
      const now = read();
      expectRefusal(await add(put('other name.txt', bytes), 'other-2031'), /here already, as new-2031.*\(add:same-text\)/);
      expectRefusal(await add(name, 'new-2031'), /add:same-text/);
      expect(read()).toEqual(now);
    }
  });

  test('the same words in another file take another slug, with a warning', async () => {
    await add(put('r.txt', text));
    const now = read();
    expectRefusal(
      await add(put('r.docx', docx)),
      /seeds\/qinghe-2031\.\S+ is there already: it is “政府工作报告”\. .*--slug.*\(add:taken\)/,
    );
    expect(read()).toEqual(now);
    expect(await add('r.docx', 'other-2031')).toMatchObject({
      status: 0,
      stderr: expect.stringContaining('qinghe-2031 has the same words') as string,
    });
    expect([...read()].filter(([path]) => now.has(path))).toEqual([...now]);
    expect(problems()).toEqual([]);
  });
});

describe('the name of a file is a name, and nothing else', () => {
  test.each([
    'with spaces.txt',
    '报告（终稿）.txt',
    '-leading-dash.txt',
    '--slug.txt',
    `quo"te's.txt`,
    '<b>&amp;.txt',
    '$(id) `id`.txt',
    '{"a":1}.txt',
    'a\\..\\b.txt',
    'no-ending',
    'r.中文',
    'r. txt',
    '../same.txt',
  ])('%s', async (name) => {
    const plain = name.replace('../', '');
    put(plain, files.find((one) => one.name === 'gbk.txt')?.bytes ?? '');
    const path = name === plain ? name : `${folder}/${plain}`;
    expect(await add(path)).toMatchObject({ status: 0 });
    expect(json('content/reports/qinghe-2031/report.json')).toMatchObject({
      original: { name: plain, file: 'seeds/qinghe-2031.original.txt' },
    });
    expect(
      [...read().keys()].filter(
        (at) => !before.has(at) && !/^(seeds\/qinghe-2031\.(original\.)?txt|content\/reports\/qinghe-2031\/[\w/]+\.json)$/.test(at),
      ),
    ).toEqual([]);
  });

  test('a line feed in it makes no second line', async () => {
    expectRefusal(await add(put('two\nlines.txt', '')), /^two lines\.txt:1:1/);
  });

  test.each(['-x.txt', '报 告.txt'])('the script takes %s', (name) => {
    put(name, text);
    expect(script('add', [name, '--date', '2031-02-01', '--slug=named-2031', '--join-lines'])).toMatchObject({ status: 0 });
    expect(json('content/reports/named-2031/report.json')).toMatchObject({
      original: { name },
      edition: { date: '2031-02-01' },
      joinLines: true,
    });
  });
});
