import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Dossier, Item } from './dossier.ts';
import { emptyDossier, languages, limits, placeIn } from './dossier.ts';
import { add, move, oneLine, remove, replace } from './edit.ts';
import { fileNameOf } from './file-name.ts';
import { fromData, fromFile, toFile } from './file.ts';
import { fromFragment, toFragment } from './fragment.ts';
import { hashOf, hashesOf } from './hash.ts';
import { begin, redo, step, undo } from './history.ts';
import type { Shelf } from './shelf.ts';
import { change, choose, chosenOf, discard, emptyShelf, put, putNew } from './shelf.ts';
import { fromStored, toStored } from './stored.ts';

/** What somebody may write who means harm to a page, a file, a table or a path. */
const hostile = ['<img src=x onerror=alert(1)>', '=1+1', '../../etc/passwd', '@wenzhou-2018', '*slug', '"}],', '\u202egnp.exe', '🈚️'];
const words = fc
  .oneof(fc.constantFrom(...hostile), fc.string({ unit: 'binary', maxLength: 30 }))
  .map((text) => oneLine(text.toWellFormed()));
const ids = fc.constantFrom('r2.3.2.s3', 'r2.3.2', 'r2.3', 'r0.a.s1', 's1.4', 'r2.3.1.s2-r2.3.2.s1', 'r1.4.s3a');
const hash = fc.option(
  words.map((text) => hashOf(text)),
  { nil: undefined },
);
const item: fc.Arbitrary<Item> = fc.oneof(
  fc.tuple(fc.constantFrom('wenzhou-2018', 'ningbo-2019'), ids, hash, hash).map(([report, id, zh, en]): Item => ({
    kind: 'place',
    report,
    id,
    hashes: { ...(zh !== undefined && { zh }), ...(en !== undefined && { en }) },
  })),
  fc.constantFrom('standard-land', 'one-visit').map((slug): Item => ({ kind: 'concept', slug })),
  words.map((text): Item => ({ kind: 'heading', words: text })),
  words.map((text): Item => ({ kind: 'line', words: text })),
);
const dossier: fc.Arbitrary<Dossier> = fc.record({
  id: fc.constant('1'),
  title: words,
  items: fc.array(item, { maxLength: 30 }),
  languages: fc.constantFrom(...languages),
  style: fc.constantFrom('gb-2025-numeric', 'apa-7'),
});
const withoutHashes = (one: Dossier): Item[] => one.items.map((it) => (it.kind === 'place' ? { ...it, hashes: {} } : it));
const place = (id: string): Item => ({ kind: 'place', report: 'wenzhou-2018', id, hashes: {} });

describe('a dossier', () => {
  test('moved there and back is as it was, and holds the same all the while', () => {
    fc.assert(
      fc.property(dossier, fc.nat(40), fc.nat(40), (one, from, to) => {
        const moved = move(one, from, to);
        expect(new Set(moved.items)).toEqual(new Set(one.items));
        const at = moved.items.indexOf(one.items[from] as Item);
        if (from < one.items.length) expect(move(moved, at, from).items).toEqual(one.items);
      }),
    );
  });

  test('has what is moved at the very number that was asked for', () => {
    const one = { ...emptyDossier('1'), items: ['r1.s1', 'r1.s2', 'r1.s3', 'r1.s4'].map(place) };
    expect(move(one, 0, 2).items.map((it) => (it.kind === 'place' ? it.id : ''))).toEqual(['r1.s2', 'r1.s3', 'r1.s1', 'r1.s4']);
    expect(move(one, 3, -5).items[0]).toEqual(place('r1.s4'));
    expect(move(one, 9, 0)).toBe(one);
  });

  test('holds a place once, and what the reader writes as often as they like', () => {
    fc.assert(
      fc.property(dossier, item, (one, another) => {
        const twice = add(add(one, another), another);
        const isOwn = another.kind === 'heading' || another.kind === 'line';
        expect(twice.items.length - add(one, another).items.length).toBe(isOwn ? 1 : 0);
        if (!isOwn) expect(placeIn(twice, another)).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test('is as it was when what was added is removed, wherever it was put', () => {
    fc.assert(
      fc.property(dossier, words, fc.nat(30), (one, text, number) => {
        const at = Math.min(number, one.items.length);
        const more = add(one, { kind: 'line', words: text }, at);
        expect(more.items[at]).toEqual({ kind: 'line', words: text });
        expect(remove(more, at).items).toEqual(one.items);
        expect(replace(more, at, place('r1.s1')).items).toHaveLength(one.items.length + 1);
      }),
    );
  });

  test('takes no more than it may hold', () => {
    const full = {
      ...emptyDossier('1'),
      items: Array.from({ length: limits.items }, (_, at): Item => ({ kind: 'line', words: String(at) })),
    };
    expect(add(full, place('r1.s1'))).toBe(full);
  });
});

describe('steps', () => {
  const steps = fc.array(fc.oneof(fc.constant('undo' as const), fc.constant('redo' as const), fc.nat(9)), { maxLength: 60 });

  test('undo undoes, and redo does again', () => {
    fc.assert(
      fc.property(steps, fc.nat(9), (before, next) => {
        const run = before.reduce(
          (history, one) => (one === 'undo' ? undo(history) : one === 'redo' ? redo(history) : step(history, one)),
          begin(-1),
        );
        const after = step(run, next);
        if (after === run) return;
        expect(undo(after).present).toBe(run.present);
        expect(redo(undo(after))).toEqual(after);
        expect(after.future).toEqual([]);
      }),
    );
  });

  test('at both ends nothing happens', () => {
    const history = begin('a');
    expect(undo(history)).toBe(history);
    expect(redo(history)).toBe(history);
    expect(step(history, 'a').past).toEqual([]);
  });

  test('a dossier that was deleted comes back whole', () => {
    fc.assert(
      fc.property(dossier, (one) => {
        const shelf = put(putNew(emptyShelf), one);
        const gone = step(begin(shelf), discard(shelf));
        expect(gone.present.dossiers.some(({ items }) => items === one.items)).toBe(false);
        expect(undo(gone).present).toEqual(shelf);
      }),
    );
  });
});

describe('a shelf', () => {
  test('has ids that differ, one of them open, and never nothing', () => {
    const acts = fc.array(fc.constantFrom('new', 'discard', 'choose', 'write'), { maxLength: 40 });
    fc.assert(
      fc.property(acts, (all) => {
        let shelf: Shelf = emptyShelf;
        for (const act of all) {
          if (act === 'new') shelf = putNew(shelf);
          if (act === 'discard') shelf = discard(shelf);
          if (act === 'choose') shelf = choose(shelf, shelf.dossiers[0]?.id ?? '');
          if (act === 'write') shelf = change(shelf, (one) => add(one, { kind: 'line', words: 'x' }));
          expect(shelf.dossiers.map(({ id }) => id)).toContain(shelf.chosen);
          expect(new Set(shelf.dossiers.map(({ id }) => id)).size).toBe(shelf.dossiers.length);
        }
        expect(chosenOf(shelf)).toBeDefined();
      }),
    );
  });

  test('comes back from the store of a device', () => {
    fc.assert(
      fc.property(fc.array(dossier, { maxLength: 4 }), (all) => {
        const shelf = all.reduce<Shelf>((before, one) => put(before, one), emptyShelf);
        expect(fromStored(toStored(shelf))).toEqual(shelf);
      }),
    );
  });

  test.each([null, '', '{', '[]', '{"chosen":"1","dossiers":[]}', '{"chosen":1,"dossiers":[{}]}'])('is none in %j', (text) =>
    expect(fromStored(text)).toBeUndefined(),
  );
});

describe('a file', () => {
  test('gives back the dossier that was saved, hostile words and all', () => {
    fc.assert(
      fc.property(dossier, (one) => {
        const { id, ...rest } = one;
        const read = fromFile(toFile(one, { 'wenzhou-2018': '1.0.0' }));
        expect('dossier' in read && { id, ...read.dossier }).toEqual({ id, ...rest });
      }),
    );
  });

  test('names the editions that it cites, and no others', () => {
    const one = { ...emptyDossier('1'), items: [place('r1.s1')] };
    expect(fromFile(toFile(one, { 'wenzhou-2018': '1.0.0', 'ningbo-2019': '2.0.0' }))).toMatchObject({
      editions: { 'wenzhou-2018': '1.0.0' },
    });
  });

  const good = JSON.parse(toFile({ ...emptyDossier('1'), items: [place('r1.s1')] }, {})) as Record<string, unknown>;
  test.each<[string, unknown, object]>([
    ['an array', [], { fault: 'format' }],
    ['another file', { name: 'x' }, { fault: 'format' }],
    ['a later form', { ...good, version: 2, more: 1 }, { fault: 'version' }],
    ['a key too many', { ...good, more: 1 }, { fault: 'shape' }],
    ['a title of two lines', { ...good, title: 'a\nb' }, { fault: 'shape' }],
    ['languages that there are not', { ...good, languages: 'fr' }, { fault: 'shape' }],
    ['an edition that is none', { ...good, editions: { 'wenzhou-2018': '<b>' } }, { fault: 'shape' }],
    ['too many items', { ...good, items: Array.from({ length: 1001 }, () => ({ line: 'x' })) }, { fault: 'shape' }],
    ['an id that is none', { ...good, items: [{ line: 'x' }, { place: 'wenzhou-2018:R2' }] }, { fault: 'item', item: 2 }],
    ['a report that is a path', { ...good, items: [{ place: '../x:r1.s1' }] }, { fault: 'item', item: 1 }],
    ['an item of two kinds', { ...good, items: [{ line: 'x', heading: 'y' }] }, { fault: 'item', item: 1 }],
    ['a hash that is none', { ...good, items: [{ place: 'wenzhou-2018:r1.s1', zh: '<b>' }] }, { fault: 'item', item: 1 }],
    ['a slug that is a path', { ...good, items: [{ concept: '../x' }] }, { fault: 'item', item: 1 }],
  ])('is refused: %s', (_, data, fault) => expect(fromData(data)).toEqual(fault));

  test('that is no JSON is refused', () => expect(fromFile('{"format"')).toEqual({ fault: 'json' }));
});

describe('a fragment', () => {
  test('carries a dossier in letters that every program passes on, but for its hashes', () => {
    fc.assert(
      fc.property(dossier, (one) => {
        const fragment = toFragment(one);
        if (fragment === undefined) return;
        expect(fragment).toMatch(/^#d=[\w-]*$/);
        expect(fromFragment(fragment)).toEqual({ title: one.title, items: withoutHashes(one), languages: one.languages, style: one.style });
      }),
    );
  });

  test('is bounded, written and read', () => {
    const long = { ...emptyDossier('1'), items: Array.from({ length: 900 }, (_, at): Item => ({ kind: 'line', words: `第${at}行` })) };
    expect(toFragment(long)).toBeUndefined();
    expect(fromFragment(`#d=${'A'.repeat(8001)}`)).toBeNull();
  });

  test('of twenty sentences is no longer than a message of a chat', () => {
    const twenty = { ...emptyDossier('1'), title: '村集体经济', items: Array.from({ length: 20 }, (_, at) => place(`r2.4.2.s${at + 1}`)) };
    expect((toFragment(twenty) ?? '').length).toBeLessThan(500);
  });

  test('that is another one carries none, and whatever was cut or made up is refused', () => {
    expect(fromFragment('')).toBeUndefined();
    expect(fromFragment('#r2.3.2.s3')).toBeUndefined();
    const whole = toFragment({ ...emptyDossier('1'), title: '摘', items: [place('r1.s1')] }) ?? '';
    for (const broken of ['#d=', '#d=!!', '#d=____', whole.slice(0, -3), '#d=<b>']) expect(fromFragment(broken)).toBeNull();
    fc.assert(fc.property(fc.string(), (text) => void expect(() => fromFragment(`#d=${text}`)).not.toThrow()));
  });
});

describe('hashes', () => {
  test('differ where a sign differs, and not where white space does', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), fc.string({ unit: 'grapheme' }), (one, other) => {
        const [a, b] = [one, other].map((text) => text.replace(/\s+/g, ''));
        expect(hashOf(one) === hashOf(other)).toBe(a === b);
        expect(hashOf(`${one} \n${other}`)).toBe(hashOf(one + other));
      }),
    );
  });

  test('stay as they are: files that people keep hold them', () => {
    expect(hashOf('推动高质量发展。')).toBe('0rxe4h40090viw');
    expect(hashesOf('', 'words')).toEqual({ en: hashOf('words') });
  });
});

test('a name of a file is never a path, and never empty', () => {
  fc.assert(
    fc.property(words, (title) => {
      const name = fileNameOf(title, 'dossier', 'json');
      expect(name).toMatch(/^[^\\/:*?"<>|\u0000-\u001f.][^\\/:*?"<>|\u0000-\u001f]*\.json$/u);
      expect([...name].length).toBeLessThanOrEqual(45);
    }),
  );
});
