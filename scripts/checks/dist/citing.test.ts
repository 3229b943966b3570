import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { remark } from 'remark';
import { describe, expect, test } from 'vitest';
import { visit } from 'unist-util-visit';
import jsQR from 'jsqr';
import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { readEditions } from '../content/editions.ts';
import { root } from '../../root.ts';
import { builtSite } from '../../site.ts';
import { none } from '../none.ts';
import { filesIn, pagesOf } from './pages.ts';

const site = builtSite();
const read = (path: string): string => readFileSync(join(site.folder, path), 'utf8');
const [edition] = readEditions();
if (!edition) throw new Error('The project has no report.');
const { slug } = edition;
const words = { zh: new Map(), en: new Map() } as Record<'zh' | 'en', Map<string, string>>;
for (const locale of ['zh', 'en'] as const)
  for (const file of edition[locale].values()) for (const [id, text] of Object.entries(file)) if (text) words[locale].set(id, text);
const permanent = pagesOf(site).filter(({ path }) => path.startsWith(`id/${slug}/`) && path !== `id/${slug}/`);
const units = permanent.map(({ path }) => path.split('/')[2] ?? '');
const isUnder = (id: string, unit: string): boolean => id.startsWith(`${unit}.`) || (/^[a-z]+$/.test(unit) && id.startsWith(unit));

describe('the words as files', () => {
  test('sha256sum finds every one as it is listed', () => {
    const { status, stdout } = spawnSync('sha256sum', ['-c', 'hashes.sha256'], { cwd: join(site.folder, 'text', slug), encoding: 'utf8' });
    expect(status).toBe(0);
    expect(stdout.trim().split('\n').length).toBe(filesIn(join(site.folder, 'text', slug)).filter((name) => name.endsWith('.txt')).length);
  });

  test.each(['zh', 'en'] as const)('each holds exactly the words of its unit, %s', (locale) => {
    const squeeze = (text: string): string => text.replace(/\s/g, '');
    const wrong = units.filter((unit) => {
      const own = [...words[locale]].filter(([id]) => isUnder(id, unit));
      const expected = inTextOrder(
        own.map(([id]) => id),
        unit,
      ).map((id) => words[locale].get(id) ?? '');
      return squeeze(read(`text/${slug}/${unit}.${locale}.txt`)) !== squeeze(expected.join(''));
    });
    none(wrong);
  });

  test('read as Markdown, every page says the same words', () => {
    const plain = (text: string): string => text.replace(/\s/g, '');
    const wrong = units.flatMap((unit) =>
      (['zh', 'en'] as const).filter((locale) => {
        let text = '';
        const tree = remark().parse(read(`text/${slug}/${unit}.${locale}.md`));
        visit(tree, (node) => {
          if (node.type === 'thematicBreak') return false;
          if (node.type === 'text') text += node.value;
          else if (['emphasis', 'strong', 'html', 'inlineCode', 'image'].includes(node.type)) text += `<${node.type}>`;
          return undefined;
        });
        return plain(text) !== plain(read(`text/${slug}/${unit}.${locale}.txt`));
      }),
    );
    none(wrong);
  });
});

/** The order of the text as the page at the permanent address has it. */
function inTextOrder(ids: string[], unit: string): string[] {
  const order = JSON.parse(read(`data/${slug}.json`)) as { sentences: { id: string }[] };
  const place = new Map(order.sentences.map(({ id }, index) => [id, index]));
  return ids.filter((id) => isUnder(id, unit)).sort((a, b) => (place.get(a) ?? 0) - (place.get(b) ?? 0));
}

test('every permanent page of a dated work has its files in every format and language', () => {
  const dated = units.filter((unit) => !unit.startsWith('n'));
  expect(dated.length).toBeGreaterThan(50);
  const missing = dated.flatMap((unit) =>
    ['zh', 'en'].flatMap((locale) =>
      ['ris', 'bib', 'csl.json']
        .map((end) => `cite/${slug}/${unit}.${locale}.${end}`)
        .filter((path) => !existsSync(join(site.folder, path))),
    ),
  );
  none(missing);
  for (const unit of dated) {
    const [item] = JSON.parse(read(`cite/${slug}/${unit}.zh.csl.json`)) as { URL: string; note: string }[];
    expect(item?.URL).toBe(`${site.origin}${site.base}id/${slug}/${unit.charAt(0)}/`);
    if (/\d/.test(unit)) expect(item?.note).toContain(`/id/${slug}/${unit}/`);
  }
});

test('the code on a permanent page decodes to its address', async () => {
  await initWasm(readFileSync(join(root, 'node_modules/@resvg/resvg-wasm/index_bg.wasm')));
  const wrong = permanent.filter(({ html, path }) => {
    const svg = /<svg class="qr"[^]*?<\/svg>/.exec(html)?.[0] ?? '';
    const styled = svg.replace('<svg', '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="400" stroke="#000"');
    const image = new Resvg(styled, { background: '#fff' }).render();
    const found = jsQR(new Uint8ClampedArray(image.pixels), image.width, image.height);
    return found?.data !== `${site.origin}${site.base}${path}`;
  });
  none(wrong.map(({ path }) => path));
});

test('every address ever published resolves, in both languages and permanently', () => {
  const pages = new Map(pagesOf(site).map((page) => [page.path, new Set(page.ids)]));
  const releases = filesIn(join(root, 'content/reports', slug, 'releases'));
  expect(releases.length).toBeGreaterThan(0);
  const lost = releases.flatMap((name) => {
    const release = JSON.parse(readFileSync(join(root, 'content/reports', slug, 'releases', name), 'utf8')) as {
      zh: Record<string, string>;
    };
    return Object.keys(release.zh).flatMap((id) => {
      const unit = id.replace(/\.s\d+[a-z]*$/, '');
      const page = /^([a-z]+(?:\d+(?:\.\d+[b-z]?)?)?)/.exec(unit.replace(/^([a-z]+)0(?=\.|$)/, '$1'))?.[1] ?? '';
      const section = page.replace(/\.0$/, '');
      return ['zh', 'en'].flatMap((locale) => (pages.get(`${locale}/${slug}/${section}/`)?.has(id) ? [] : [`${locale} ${name} ${id}`]));
    });
  });
  none(lost);
});
