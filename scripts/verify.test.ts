import { spawnSync } from 'node:child_process';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import { beforeAll, describe, expect, test } from 'vitest';
import type { z } from 'astro/zod';
import { draftData } from '#schemas/draft-data.ts';
import { toGb } from './checks/to-gb.ts';
import { root } from './root.ts';

/** How a check of a draft ended. */
interface Ended {
  status: number | null;
  stdout: string;
  stderr: string;
}

const folder = mkdtempSync(join(tmpdir(), 'verify-'));

/** What `npm run --silent verify -- …` does, called from the folder of the drafts. */
const verify = (args: readonly string[], input?: string): Ended =>
  spawnSync(process.execPath, [join(root, 'scripts/verify.ts'), ...args], {
    cwd: root,
    env: { ...process.env, INIT_CWD: folder },
    encoding: 'utf8',
    ...(input !== undefined && { input }),
  });

function put(name: string, bytes: Uint8Array | string): string {
  writeFileSync(join(folder, name), bytes);
  return name;
}

const toData = ({ stdout }: Ended): z.infer<typeof draftData> => draftData.parse(JSON.parse(stdout));

const opening = '会议指出，';
const right = '“八八战略”是一份掷地有声的“宣言书”';
const words = '15年的生动实践昭示我们，“八八战略”是一份掷地有声的“宣言书”';

describe('bad input ends with exit code 2 and one clear message', () => {
  test.each([
    [[], /^FILE:1:1: No draft was named.*Say: npm run/],
    [['nowhere.txt'], /^nowhere\.txt:1:1: There is no such file\. Check the name/],
    [['.'], /^\.:1:1: This is a folder/],
    [[put('empty.txt', '')], /^empty\.txt:1:1: There are no words in this draft/],
    [[put('blank.md', '\ufeff \n\u3000\n')], /^blank\.md:1:1: There are no words in this draft/],
    [[put('nul.txt', 'a\0b')], /^nul\.txt:1:2: There is a NUL character/],
    [[put('broken.docx', 'PK\u0003\u0004 and no more')], /^broken\.docx:1:1: .*cannot be read as a Word document/],
    [[put('old.doc', Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1))], /^old\.doc:1:1: .*save it as \.docx/],
    [['--jsn'], /^--jsn:1:1: This is no option/],
    [[put('draft.txt', '稿。'), '--jsn'], /“--jsn” is one argument too many\. Say: npm run verify/],
    [['draft.txt', '--report'], /--report has no value behind it/],
    [['draft.txt', '--report', 'nowhere'], /There is no report “nowhere”\. There are .*wenzhou-2018/],
  ])('%j', (args, message) => {
    const { status, stdout, stderr } = verify(args);
    expect(stderr).toMatch(message);
    expect(stderr.trimEnd().split('\n')).toHaveLength(1);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });

  test('nothing on the standard input', () => {
    const { status, stderr } = verify(['-'], '');
    expect(stderr).toMatch(/^standard input:1:1: There are no words/);
    expect(status).toBe(2);
  });
});

describe('the exit code tells whether a quotation is wrong', () => {
  test.each([
    ['no quotation', 0, `${opening}要继续努力。`],
    ['words as they stand, with their place', 0, `${opening}“${words}”（R1.a s3）。`],
    ['other marks', 0, `${opening}「${words.replaceAll('“', '『').replaceAll('”', '』')}」。`],
    ['words that are not ours', 0, `${opening}“滚滚长江东逝水，浪花淘尽英雄”。`],
    ['our translation', 0, 'It is “a ringing manifesto, a compass that sets our course, a golden key that unlocks wisdom” (R1.a s3).'],
    ['a citation of no place, with no quotation', 0, `${opening}见R9.9 s9。`],
    ['a sign that is another', 1, `${opening}“${words.replace('生动', '成功')}”。`],
    ['another place', 1, `${opening}“${words}”（R3.1 s1）。`],
  ])('%s: %d', (name, code, draft) => {
    const { status, stderr } = verify([put('code.txt', `${draft}\n`)]);
    expect(stderr).toBe('');
    expect(status, name).toBe(code);
  });
});

describe('what is printed for programs', () => {
  const lines = ['第一行。', `${opening}“${words}”（R1.a s3）。`, `${opening}“${words.replace('15', '16')}”。见R9.9 s9。`];
  const draft = lines.join('\r\n');
  let ended: Ended;
  beforeAll(() => {
    ended = verify([put('draft.md', draft), '--json']);
  });

  test('has the keys in their order, with offsets of the text as read', () => {
    const data = toData(ended);
    expect(Object.keys(data)).toEqual(['file', 'report', 'edition', 'quotations', 'citations', 'figures', 'mended']);
    expect(data).toMatchObject({ file: 'draft.md', report: 'wenzhou-2018' });
    for (const { from, to, text } of [...data.quotations, ...data.citations, ...data.figures]) expect(draft.slice(from, to)).toBe(text);
    const first = JSON.parse(ended.stdout) as { quotations: object[]; citations: object[] };
    expect(Object.keys(first.quotations[0] ?? {}).slice(0, 8)).toEqual([
      'from',
      'to',
      'text',
      'verdict',
      'at',
      'cited',
      'differences',
      'mark',
    ]);
    expect(Object.keys(first.citations[0] ?? {}).slice(0, 5)).toEqual(['from', 'to', 'text', 'at', 'resolves']);
  });

  test('says what is right and what is altered, with its number', () => {
    const { quotations, citations } = toData(ended);
    expect(quotations.map(({ verdict, at, mark }) => ({ verdict, at, mark }))).toEqual([
      { verdict: 'exact', at: 'r1.a.s3', mark: 'quoted' },
      { verdict: 'altered', at: 'r1.a.s3', mark: 'quoted' },
    ]);
    expect(quotations[0]).toMatchObject({ isCitedRightly: true });
    expect(quotations[1]).toMatchObject({ isCitedRightly: null, cited: null, figures: [{ draft: '16', text: '15' }] });
    expect(citations.map(({ resolves }) => resolves)).toEqual([true, false]);
    expect(ended.status).toBe(1);
  });

  test('is the same from the standard input, and when the report is named', () => {
    const { quotations } = toData(ended);
    expect(toData(verify(['-', '--json'], draft))).toMatchObject({ file: '-', quotations });
    expect(toData(verify(['draft.md', '--json', '--report', 'wenzhou-2018'])).quotations).toEqual(quotations);
  });

  test('a report is named where nothing is found in it', () => {
    const data = toData(verify([put('none.txt', `${opening}。\n`), '--json', '--report=wenzhou-2018']));
    expect(data).toMatchObject({ file: 'none.txt', report: 'wenzhou-2018', quotations: [], citations: [], figures: [] });
    expect(data.edition).toMatch(/^\d+\.\d+\.\d+$/);
  });
});

describe('a draft is read', () => {
  test('in the encodings of Chinese texts, with a word about them', () => {
    const { status, stdout, stderr } = verify([put('gb.txt', toGb(`${opening}“${words}”。\n`)), '--json']);
    expect(toData({ status, stdout, stderr }).quotations).toMatchObject([{ verdict: 'exact', at: 'r1.a.s3' }]);
    expect(stderr).toMatch(/^gb\.txt:1:1: The file is GB18030/);
    expect(status).toBe(0);
  });

  test('from a Word document', async () => {
    const paragraphs = ['标题', `${opening}“${words}”。`].map((text) => new Paragraph(text));
    put('draft.docx', await Packer.toBuffer(new Document({ sections: [{ children: paragraphs }] })));
    const ended = verify(['draft.docx', '--json']);
    expect(toData(ended).quotations).toMatchObject([{ from: '标题\n会议指出，“'.length, verdict: 'exact', at: 'r1.a.s3' }]);
    expect(ended.status).toBe(0);
  });
});

describe('what is printed for people', () => {
  test('is a list by line and column with both sides of what differs, and the counts', () => {
    const draft = `第一行。\n${opening}“${words.replace('生动', '成功')}”。\n${opening}“${right}”（R3.1 s1）。\n`;
    const { stdout } = verify([put('list.txt', draft)]);
    expect(stdout).toMatch(/^2:7 +altered {2}报告·一 段a，R1\.a s3\n +稿 {4}.*【成功】.*\n +原文 {2}.*【生动】/);
    expect(stdout).toMatch(
      /\n3:7 +right words, wrong place {2}报告·一 段a，R1\.a s3\n(?:.*\n)*? +cited as .*R3\.1 s1.*; right is 报告·一 段a，R1\.a s3/,
    );
    expect(stdout).toMatch(/\n2 quotations: 1 altered; 1 right words, wrong place\. 1 citation\. 0 figures beside quotations\.\n$/);
  });

  test('never steers the terminal', () => {
    const { stdout } = verify([put('escape.txt', `${opening}“滚滚\u001b[31m长江\u202e东逝水\u009b2J，浪花淘尽英雄”。\n`)]);
    expect(stdout).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
    expect(stdout).toContain('⟨U+001B⟩');
  });
});
