import { createHash } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { report } from '#schemas/report.ts';
import { failAt } from '../failing-disk.ts';
import { add, close, json, open, problems, put, read, remove, restore, script, split, write } from './added.ts';
import { files, lines, words as sameWords } from './same-report.ts';

vi.setConfig({ testTimeout: 120_000 });

open();
const before = read();
const place = 'content/reports/qinghe-2031';
beforeEach(() => restore(before));
afterAll(close);

type Words = Record<string, string | null>;

/** The words of the report in a language, by their ids. */
function words(folder: 'zh' | 'en', at = place): Words {
  const paths = [...read().keys()].filter((path) => path.startsWith(`${at}/${folder}/`));
  return Object.assign({}, ...paths.map((path) => json(path))) as Words;
}

const endings: Readonly<Record<string, string>> = { text: 'txt', markdown: 'md', html: 'html', docx: 'docx', pdf: 'pdf' };

const said = {
  name: { zh: '政府工作报告', en: '' },
  seed: 'seeds/qinghe-2031.txt',
  speaker: { zh: '林远', en: '' },
  occasion: { zh: '清河市第九届人民代表大会第二次会议', en: '' },
  issuer: { zh: '清河市人民政府办公室', en: '' },
  kind: 'government',
  number: '清政办发〔2031〕3号',
  edition: { version: '0.1.0', date: '2031-02-01' },
  works: [
    {
      id: 'n',
      name: { zh: '通知', en: 'Circular' },
      title: [lines[0]],
      date: { value: '2031-01-20', printed: { zh: '2031年1月20日', en: '20 January 2031' }, certainty: 'stated' },
    },
    {
      id: 'r',
      name: { zh: '报告', en: 'Report' },
      title: [lines[6], lines[7]],
      date: { value: '2031-01-09', printed: { zh: '2031年1月9日', en: '9 January 2031' }, certainty: 'stated' },
    },
  ],
  placements: [
    { opens: '清河市人民政府办公室', under: 'n' },
    { opens: '2031年1月20日', under: 'n' },
    { opens: '抄送：市委各部门，市人大常委会办公室，市政协办公室。', under: 'r' },
  ],
  headings: [{ opens: '结束语', kind: 'part' }],
};

const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');
const newFiles = (): string[] => [...read().keys()].filter((path) => !before.has(path));
const nothingToDo = { status: 0, stdout: 'Nothing to do: content/ is what the seeds give.\n' };

describe('one report, in whatever file it comes', () => {
  test.each(files)('$name: the same ids, the same words, and what it states', async ({ name, bytes, container }) => {
    const { status, stdout } = await add(put(name, bytes));
    expect(status).toBe(0);
    expect(stdout).toContain('Questions left');

    const zh = words('zh');
    const oneSpace = Object.fromEntries(Object.entries(zh).map(([id, text]) => [id, text?.replace('市长 林', '市长　林')]));
    expect(oneSpace).toEqual(sameWords);
    expect(Object.entries(words('en'))).toEqual(Object.keys(zh).map((id) => [id, null]));

    const { original = {}, ...info } = json(`${place}/report.json`) as { original?: { file?: string } };
    expect(report.safeParse({ ...info, original }).error).toBeUndefined();
    expect(info).toEqual(said);
    const kept = `seeds/qinghe-2031.original.${endings[container] ?? ''}`;
    expect(original).toEqual({ file: kept, name, sha256: sha256(bytes), container });
    expect(newFiles().filter((path) => path.startsWith('seeds/'))).toEqual([kept, said.seed]);
    expect(read().get(kept)).toBe(Buffer.from(bytes).toString('latin1'));

    expect(await split()).toMatchObject(nothingToDo);
    expect(problems()).toEqual([]);
  });

  test('what it does not state is asked, and stays a gap', async () => {
    await add(put('poor.txt', '工作安排\n\n路要修好。桥也要造好。'), 'poor');
    const info = json('content/reports/poor/report.json');
    expect(info).toEqual({
      name: { zh: '工作安排', en: '' },
      seed: 'seeds/poor.txt',
      original: expect.objectContaining({ name: 'poor.txt' }) as object,
      edition: { version: '0.1.0', date: '2031-02-01' },
      works: [{ id: 'r', name: { zh: '报告', en: 'Report' }, title: ['工作安排'] }],
    });
    expect(report.parse(info)).toMatchObject({ speaker: { zh: '', en: '' }, issuer: { zh: '', en: '' }, translation: 'none' });
  });
});

describe('what was added', () => {
  const original = 'seeds/qinghe-2031.original.docx';
  const docx = files.find(({ container }) => container === 'docx');
  beforeEach(async () => {
    await add(put('r.docx', docx?.bytes ?? ''));
  });

  test('is missed when its original is altered or gone', () => {
    write(original, 'other words');
    expect(problems()).toEqual([
      expect.stringMatching(
        /^seeds\/qinghe-2031\.original\.docx:1:1: This is not the file that qinghe-2031 was read from.*\(add:original-altered\)$/,
      ),
    ]);
    remove(original);
    expect(problems()).toEqual([expect.stringMatching(/^seeds\/qinghe-2031\.original\.docx:1:1: There is no such file/)]);
  });

  const strike = (): void => {
    write(`${place}/report.json`, JSON.stringify({ ...(json(`${place}/report.json`) as object), headings: [] }));
  };

  test('is a draft: where its editor refuses a heading, a split gives the ids anew and none counts as ended', async () => {
    strike();
    expect(await split()).toMatchObject({ status: 0 });
    const zh = words('zh');
    expect(Object.keys(zh).some((id) => id.startsWith('r3'))).toBe(false);
    expect(Object.values(zh).join('')).toContain('结束语');
    expect(Object.keys(words('en'))).toEqual(Object.keys(zh));
    expect(json(`${place}/ended.json`)).toEqual({});
    expect(problems()).toEqual([]);
  });

  test.each<[string, () => void]>([
    [
      'a word is translated',
      () => write(`${place}/en/r1.json`, JSON.stringify({ ...(json(`${place}/en/r1.json`) as object), 'r1.s0': 'I. Work' })),
    ],
    [
      'its version is 1.0.0',
      () => {
        const info = json(`${place}/report.json`) as object;
        write(`${place}/report.json`, JSON.stringify({ ...info, edition: { version: '1.0.0', date: '2031-02-01' } }));
      },
    ],
  ])('is no draft once %s: what ends is recorded', async (_, happens) => {
    happens();
    strike();
    expect(await split()).toMatchObject({ status: 0 });
    expect(Object.keys(json(`${place}/ended.json`) as object)).toContain('r3');
    expect(problems()).toEqual([]);
  });
});

describe('killed, or on a disk that breaks down', () => {
  const { name, bytes } = files.find(({ container }) => container === 'pdf') ?? { name: '', bytes: '' };

  test('nothing is there, or the next run makes all of it', async () => {
    put(name, bytes);
    const whole = failAt(Infinity, false);
    expect(await add(name, undefined, whole)).toMatchObject({ status: 0 });
    const after = read();
    for (let stop = 1; stop <= whole.done.length; stop++) {
      restore(before);
      await expect(add(name, undefined, failAt(stop, stop % 2 === 0))).rejects.toThrow('broke down');
      const begun = read().has('content/split.journal');
      expect(begun).toBe(stop > 2);
      expect((await split()).stdout).toBe(
        begun ? 'Finished a split that was interrupted.\nNothing to do: content/ is what the seeds give.\n' : nothingToDo.stdout,
      );
      expect(read(), `stopped at operation ${stop}`).toEqual(begun ? after : before);
    }
  });

  test.each([2, 4, 9])('killed at operation %i, the same command ends it', async (at) => {
    put(name, bytes);
    expect(script('add', [name], at).signal).toBe('SIGKILL');
    const { status, stderr } = await add(name);
    expect({ status, stderr }).toEqual(
      at > 2 ? { status: 1, stderr: expect.stringContaining('as qinghe-2031') as string } : { status: 0, stderr: '' },
    );
    expect(words('zh')['r3.s0']).toBe('结束语');
    expect(newFiles().filter((path) => /journal|\.part$/.test(path))).toEqual([]);
    expect(problems()).toEqual([]);
  });
});
