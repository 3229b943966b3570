import { pinyin } from 'pinyin-pro';
import type { Locale } from '#i18n/locale.ts';
import { holds, lookupKey } from '#text/lookup.ts';
import type { ConceptEntry } from './concepts.ts';
import { formsOf } from './concepts.ts';

/** One line of the index, with all that it is filtered and sorted by. */
export interface IndexEntry {
  concept: ConceptEntry;
  /** The pinyin of its head term, without tones and spaces. */
  plain: string;
  /** The letters under which it stands: by its pinyin, by its English. */
  letters: { zh: string; en: string };
  /** How a reader may type its head term by its sound: pinyin without tones, with v for ü, and its initials. */
  sounds: string[];
  /** Everything a reader may type, folded. */
  sought: string;
}

/** Returns the concepts of an index as a language orders them: by pinyin, or by their English. */
export function indexOf(concepts: readonly ConceptEntry[], locale: Locale): IndexEntry[] {
  const key = (entry: IndexEntry): string => (locale === 'zh' ? entry.plain : englishKey(entry.concept.en.term));
  return concepts
    .map(entryOf)
    .sort(
      (a, b) =>
        compare(a.letters[locale], b.letters[locale]) ||
        compare(key(a), key(b)) ||
        compare(a.plain, b.plain) ||
        compare(a.concept.slug, b.concept.slug),
    );
}

const entries = new WeakMap<ConceptEntry, IndexEntry>();

/** The entry of a concept, made once for all lists. */
function entryOf(concept: ConceptEntry): IndexEntry {
  const entry = entries.get(concept) ?? toEntry(concept);
  entries.set(concept, entry);
  return entry;
}

function toEntry(concept: ConceptEntry): IndexEntry {
  const { zh, en } = concept;
  const plain = letters(zh.pinyin);
  const chinese = [zh.term, ...zh.variants, ...zh.also];
  const sounds = chinese.flatMap(soundsOf);
  return {
    concept,
    plain,
    sounds: withoutParts([plain, ...soundsOf(zh.term)].map(lookupKey)),
    letters: { zh: letterOf(plain), en: letterOf(letters(englishKey(en.term))) },
    sought: withoutParts([...chinese, plain, ...sounds, ...formsOf(concept), ...en.avoid].map(lookupKey)).join(' '),
  };
}

function soundsOf(words: string): string[] {
  return [soundOf(words), soundOf(words, { v: true }), soundOf(words, { pattern: 'first' })];
}

/** The syllables of Chinese words without tones, or their initials; ü is u, or v. */
function soundOf(words: string, how: { pattern?: 'first'; v?: true } = {}): string {
  return letters(pinyin(words, { ...how, toneType: 'none', type: 'array' }).join(''));
}

/** The words that are not a part of others: who looks for the part finds it in the whole. */
function withoutParts(words: readonly string[]): string[] {
  return [...new Set(words)].filter((word) => word !== '' && !words.some((other) => other.length > word.length && holds(other, word)));
}

/** Returns the key by which an English term is ordered: without a leading article. */
export function englishKey(term: string): string {
  return term
    .toLowerCase()
    .replace(/^(the|a|an) /, '')
    .replace(/[“”‘’]/g, '');
}

function letters(words: string): string {
  return words
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
}

function letterOf(words: string): string {
  const first = words.charAt(0).toUpperCase();
  return first >= 'A' && first <= 'Z' ? first : '0–9';
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
