import { afterEach, expect, test, vi } from 'vitest';
import type { Place } from '#dossier/dossier.ts';
import { fetchReports } from './reports.ts';
import type { DossierSetting } from './setting.ts';

const asked: string[] = [];
const there = new Set(['b', 'broken']);

vi.mock('#host/site.ts', () => ({
  readJson: (address: string): Promise<unknown> => {
    asked.push(address);
    return address === '/sub/cite/b/works.json' ? Promise.resolve({ slug: 'b' }) : Promise.reject(new Error(address));
  },
}));

afterEach(() => void asked.splice(0));

const settingOf = (isMore: boolean): DossierSetting => ({ base: '/sub/', isMore, reports: [{ slug: 'a' }] }) as unknown as DossierSetting;
const placeOf = (report: string): Place => ({ kind: 'place', report, id: 'r1', hashes: {} }) as unknown as Place;
const fetchOf = async (setting: DossierSetting, ...reports: string[]): Promise<void> =>
  fetchReports(setting, reports.map(placeOf), ({ report }) => there.has(report));

test('a report that the page does not know is fetched once, and known then', async () => {
  const setting = settingOf(true);
  await fetchOf(setting, 'a', 'b', 'b');
  await fetchOf(setting, 'b');
  expect(asked).toEqual(['/sub/cite/b/works.json']);
  expect(setting.reports.map(({ slug }) => slug)).toEqual(['a', 'b']);
});

test('a page that knows all reports fetches none', async () => {
  await fetchOf(settingOf(false), 'b');
  expect(asked).toEqual([]);
});

test('what the site does not have stays unknown, and what it has and cannot be fetched is a fault', async () => {
  await expect(fetchOf(settingOf(true), 'gone')).resolves.toBeUndefined();
  await expect(fetchOf(settingOf(true), 'broken')).rejects.toThrow('broken');
  asked.splice(0);
  await fetchOf(settingOf(true), '../../elsewhere');
  expect(asked).toEqual([]);
});
