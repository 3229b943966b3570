import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { siteAddress } from '#address/site-address.ts';
import { sampleConcept, sampleSource } from '#export/interchange/sample-source.ts';
import { version2, version3 } from '#export/interchange/tbx/style.ts';
import { toTbx } from '#export/interchange/tbx/tbx.ts';
import { chineseTermsOf } from '#export/interchange/tbx/terms.ts';
import { readSources } from '../../interchange-source.ts';
import { root } from '../../root.ts';
import { none } from '../none.ts';
import { hasOmegat, readByOmegat } from './omegat.ts';
import { foundByDtd, foundByJing, foundByRng, hasJing } from './xml-checkers.ts';

const rng = readFileSync(join(root, 'src/export/interchange/schemas/tbx.rng'), 'utf8');
const dtd = readFileSync(join(root, 'scripts/checks/interchange/tbx2.dtd'), 'utf8');
const [source] = readSources(siteAddress({ SITE_URL: 'https://reader.example/' }));
const [homeless] = readSources(siteAddress({}));
const { published } = source.glossary;

beforeAll(() => {
  if (!hasJing) console.warn('Jing is not on this machine: termbases are tried with a checker of npm alone.');
  if (!hasOmegat) console.warn('OmegaT is not on this machine: it reads none of the termbases.');
});

const found = (tbx: string): string[] => [...foundByRng(tbx, rng), ...(hasJing ? foundByJing(tbx, rng) : [])];

test('the termbase has every concept that has a page, and holds to its schema, on a site without an address too', () => {
  const tbx = toTbx(source, version3);
  expect(tbx.match(/(?<=<conceptEntry id="c-)[^"]*/g)).toEqual(published.map(({ slug }) => slug));
  none(found(tbx));
  none(found(toTbx(homeless, version3)));
});

test('so it does in the version before, by the structure of that version', () => {
  const tbx = toTbx(source, version2);
  expect(tbx.match(/(?<=<termEntry id="c-)[^"]*/g)).toEqual(published.map(({ slug }) => slug));
  none(foundByDtd(tbx, dtd));
  none(foundByDtd(toTbx(homeless, version2), dtd));
});

test('OmegaT reads every term of every concept but those to be avoided, which the comment names', () => {
  if (!hasOmegat) return;
  const read = readByOmegat('glossary.tbx', toTbx(source, version2));
  const pairs = published.flatMap((concept) =>
    chineseTermsOf(concept).flatMap((zh) => [concept.en, ...concept.en.also].map((en) => ({ source: zh.words, target: en.term, concept }))),
  );
  expect(read.map((entry) => [entry.source, entry.target])).toEqual(pairs.map((pair) => [pair.source, pair.target]));
  pairs.forEach(({ concept }, index) => {
    expect(read[index]?.comment).toContain(`definition: ${concept.zh.definition ?? ''}`);
    expect(read[index]?.comment).toContain('preferredTerm-admn-sts');
    expect(read[index]?.comment).not.toContain('deprecatedTerm');
    const avoided = concept.en.avoid.map((words) => `“${words}”`).join(', ');
    expect(read[index]?.comment).toContain(avoided === '' ? '' : `To be avoided for this concept only: ${avoided}`);
  });
});

test('it would take what is to be avoided for a translation, whatever its status', () => {
  if (!hasOmegat) return;
  const targetsOf = (style: typeof version2): string[] => {
    const small = sampleSource({ text: '标题\n甲。' }, [sampleConcept('jia', '甲', 'A', { en: { avoid: ['B'] } })]);
    return readByOmegat('glossary.tbx', toTbx(small, style)).map(({ target }) => target);
  };
  expect(targetsOf({ ...version2, hasAvoided: true })).toEqual(['A', 'B']);
  expect(targetsOf(version2)).toEqual(['A']);
});

test('whatever the words are the files hold to their structure', () => {
  const words = '<term>&amp; ]]> "\' \u0000\u0085\t=1+1 \uDC00 \uFFFE乙';
  const hostile = sampleConcept('3d', words, words, {
    zh: { variants: [words, `${words}一`], definition: words },
    en: { also: [{ term: `${words}2`, status: 'ours', seen: words }], avoid: [`${words}3`] },
    sources: [{ title: words, publisher: words, grade: 'press' }],
    note: words,
  });
  const hostileSource = sampleSource({ text: '标题\n甲。' }, [hostile]);
  none(found(toTbx(hostileSource, version3)));
  none(foundByDtd(toTbx(hostileSource, version2), dtd));
});

test('a site without a glossary has an empty one', () => {
  none(found(toTbx(sampleSource({ text: '标题\n甲。' }), version3)));
  none(foundByDtd(toTbx(sampleSource({ text: '标题\n甲。' }), version2), dtd));
});

test('the checkers find what is planted', () => {
  const small = sampleSource(
    { text: '标题\n甲。' },
    [sampleConcept('jia', '甲', 'A', { en: { definition: 'The first.' } })],
    'https://reader.example',
  );
  const plantedIn = (whole: string, sound: string, broken: string): string => {
    expect(whole).toContain(sound);
    return whole.replace(sound, broken);
  };
  for (const [sound, broken] of [
    ['id="c-jia"', 'id="3d"'],
    ['preferredTerm-admn-sts', 'preferred'],
    ['min:subjectField', 'basic:subjectField'],
    ['target="https://reader.example/zh/', 'target="/zh/'],
    ['<term>A</term>', '<term/>'],
    ['<basic:definition>The first.</basic:definition>', '<basic:context>The first.</basic:context>'],
  ] as const) {
    const planted = plantedIn(toTbx(small, version3), sound, broken);
    expect(foundByRng(planted, rng), broken).not.toEqual([]);
    if (hasJing) expect(foundByJing(planted, rng), broken).not.toEqual([]);
  }
  for (const [sound, broken] of [
    ['type="definition"', 'type="meaning"'],
    ['<term>A</term>', ''],
    ['termEntry id="c-jia"', 'termEntry'],
  ] as const) {
    expect(foundByDtd(plantedIn(toTbx(small, version2), sound, broken), dtd), broken).not.toEqual([]);
  }
});
