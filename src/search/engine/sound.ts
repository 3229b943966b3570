import type { SoundData, TermsData } from '../format.ts';
import type { Corpus } from './corpus.ts';
import { isHeading } from './corpus.ts';

/** Something with a reading: a concept, a heading or a topic, and the sounds of its characters. */
export interface Sounding {
  concept?: number;
  sentence?: number;
  /** A name of a topic, by its slug. */
  topic?: string;
  sounds: string[];
  /** The character that each sound belongs to, as an offset of the words. */
  signs: number[];
}

/** A reading that answers: which, how well (0 is best), and from which to which character. */
export interface Heard {
  concept?: number;
  sentence?: number;
  topic?: string;
  rank: number;
  from: number;
  to: number;
}

const han = /\p{Script=Han}/u;

/** Everything with a reading, made of what the tables say. */
export function toSoundings(
  { sentences, terms, pages }: Corpus,
  { syllables, readings, headings }: SoundData,
  topics: TermsData['topics'],
): Sounding[] {
  const first = pages[0]?.slug;
  const soundOf = new Map<string, string>();
  Object.keys(syllables).forEach((syllable) => [...(syllables[syllable] || '')].forEach((sign) => soundOf.set(sign, syllable)));
  const read = (words: string, reading: string | undefined): Pick<Sounding, 'sounds' | 'signs'> => {
    const own = reading ? reading.split(' ') : [];
    // A term of digits alone, such as 152, is read digit by digit.
    const isRead = own.length > 0 && !han.test(words) ? /\d/ : han;
    const result: Pick<Sounding, 'sounds' | 'signs'> = { sounds: [], signs: [] };
    let number = 0;
    [...words].forEach((sign, at) => {
      const sound = isRead.test(sign) ? own[number++] || soundOf.get(sign) : /[a-z0-9]/i.test(sign) ? sign.toLowerCase() : undefined;
      if (sound === undefined) return;
      result.sounds.push(sound);
      result.signs.push(at);
    });
    return result;
  };
  return [
    // Where a term is read oddly, people type the usual reading too.
    ...terms.reduce<Sounding[]>((all, [term = ''], concept) => {
      const odd = readings[concept];
      return all.concat(odd ? { concept, ...read(term, odd) } : [], { concept, ...read(term, undefined) });
    }, []),
    ...sentences.reduce<Sounding[]>((all, sentence, number) => {
      if (isHeading(sentence))
        all.push({
          sentence: number,
          ...read(sentence.zh, headings[sentence.page.slug === first ? sentence.id : `${sentence.page.slug}:${sentence.id}`]),
        });
      return all;
    }, []),
    ...Object.keys(topics).reduce<Sounding[]>(
      (all, topic) => all.concat((topics[topic]?.zh || []).map((name) => ({ topic, ...read(name, undefined) }))),
      [],
    ),
  ];
}

/** The letters of a query as sounds are compared: no tones, no spaces, ü as u. */
export function lettersOf(query: string): string {
  const plain = query
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^a-z0-9]/g, '');
  // Tones may be typed as numbers: ba1ba1.
  return (/^(?:[a-z]+[0-5]){2,}$/.test(plain) ? plain.replace(/\d/g, '') : plain).replace(/v/g, 'u');
}

/** What is read as letters say, whole or begun, in full or by initials; the best first. */
export function hear(soundings: readonly Sounding[], letters: string): Heard[] {
  if (!/^[a-z0-9]{2,200}$/.test(letters) || !/[a-z]/.test(letters)) return [];
  const heard: Heard[] = [];
  for (const { concept, sentence, topic, sounds, signs } of soundings) {
    let best: Heard | undefined;
    for (let start = 0; start < sounds.length; start++) {
      if (concept === undefined && letters.length < 5) break;
      if ((sounds[start] || '').charAt(0) !== letters.charAt(0)) continue;
      for (const { length, full } of spelt(sounds, start, letters)) {
        const whole = start === 0 && length === sounds.length;
        if (!full && !whole && letters.length < (start === 0 ? 3 : 4)) continue;
        const rank = (full ? 0 : 3) + (whole ? 0 : start === 0 ? 1 : 2) + (concept === undefined ? 0.5 : 0);
        if (best && best.rank <= rank) continue;
        const from = signs[start] || 0;
        best = {
          rank,
          from,
          to: (signs[start + length - 1] || 0) + 1,
          ...(concept !== undefined && { concept }),
          ...(sentence !== undefined && { sentence }),
          ...(topic !== undefined && { topic }),
        };
      }
    }
    if (best) heard.push(best);
  }
  return heard.sort((a, b) => a.rank - b.rank || a.to - a.from - (b.to - b.from));
}

/** The ways in which letters spell sounds from one on: in full (the last may be begun), or by initials here and there. */
function spelt(sounds: readonly string[], start: number, letters: string): { length: number; full: boolean }[] {
  const ways: { length: number; full: boolean }[] = [];
  const seen = new Set<string>();
  const go = (at: number, used: number, full: boolean): void => {
    const key = `${at} ${used} ${String(full)}`;
    if (seen.has(key)) return;
    seen.add(key);
    if (used === letters.length) return void ways.push({ length: at - start, full });
    const sound = sounds[at];
    if (sound === undefined) return;
    const rest = letters.slice(used);
    if (rest.indexOf(sound) === 0) go(at + 1, used + sound.length, full);
    else if (sound.indexOf(rest) === 0 && rest.length > 1) ways.push({ length: at + 1 - start, full: full && at > start });
    const initial = /^[zcs]h/.test(sound) && rest.slice(0, 2) === sound.slice(0, 2) ? 2 : 0;
    if (initial) go(at + 1, used + initial, false);
    if (rest.charAt(0) === sound.charAt(0)) go(at + 1, used + 1, false);
  };
  go(start, 0, true);
  return ways;
}
