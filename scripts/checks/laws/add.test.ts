import { createHash } from 'node:crypto';
import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { report } from '#schemas/report.ts';
import { failAt } from '../failing-disk.ts';
import { add, close, json, problems, put, read, remove, restore, script, split, write } from './added.ts';
import { files, lines } from './same-report.ts';

vi.setConfig({ testTimeout: 120_000 });

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

const unspaced = (text: string): string => text.replace(/\s/gu, '');

describe('one report in any file', () => {
  test.each(files)('$name is kept, split and stated', async ({ name, bytes, container }) => {
    const { status, stdout } = await add(put(name, bytes));
    expect(status).toBe(0);
    expect(stdout).toContain('Questions left');

    const zh = words('zh');
    expect(Object.keys(zh)).toMatchSnapshot('ids');
    expect(unspaced(Object.values(zh).join(''))).toBe(unspaced(lines.join('')));
    expect(words('en')).toEqual(Object.fromEntries(Object.keys(zh).map((id) => [id, null])));

    const info = report.parse(json(`${place}/report.json`));
    const hash = createHash('sha256').update(bytes).digest('hex');
    const { file, ...original } = info.original ?? {};
    expect(original).toEqual({ name, sha256: hash, container });
    const kept = Buffer.from(read().get(file ?? info.seed) ?? '', 'latin1');
    expect(createHash('sha256').update(kept).digest('hex')).toBe(hash);
    expect([...read().keys()].filter((path) => path.startsWith('seeds/') && !before.has(path)).sort()).toEqual(
      [...(file === undefined ? [] : [file]), info.seed].sort(),
    );

    expect(await split()).toEqual({
      status: 0,
      stdout: 'Nothing to do: content/ is what the seeds give.\n',
      stderr: expect.any(String) as string,
    });
    expect(problems()).toEqual([]);
  });
});
