/** A place in a sentence, by its offsets in UTF-16 code units. */
export interface Place {
  start: number;
  end: number;
}

const quotes = '“”‘’';

/**
 * Returns the places of an English sentence that say one of the forms of a rendering, longest match first, from the left,
 * each to the end of its word: without regard to capitals and to quotation marks, which stay outside.
 */
export function findForms(sentence: string, forms: readonly string[]): Place[] {
  const text = fold(sentence);
  const sought = [...new Set(forms.map((form) => fold(form).words))].filter(Boolean).sort((a, b) => b.length - a.length);
  const places: Place[] = [];
  for (let at = 0; at < text.words.length; at++) {
    if (at > 0 && isLetter(text.words.charAt(at - 1))) continue;
    const form = sought.find((words) => text.words.startsWith(words, at));
    if (!form) continue;
    let end = at + form.length;
    while (isLetter(text.words.charAt(end))) end++;
    places.push({ start: text.at[at] ?? 0, end: (text.at[end - 1] ?? 0) + 1 });
    at = end - 1;
  }
  return places;
}

function fold(sentence: string): { words: string; at: number[] } {
  const at: number[] = [];
  let words = '';
  for (let index = 0; index < sentence.length; index++) {
    if (quotes.includes(sentence.charAt(index)) && !isApostrophe(sentence, index)) continue;
    words += sentence.charAt(index).toLowerCase();
    at.push(index);
  }
  return { words, at };
}

function isApostrophe(sentence: string, index: number): boolean {
  return sentence.charAt(index) === '’' && isLetter(sentence.charAt(index - 1)) && isLetter(sentence.charAt(index + 1));
}

function isLetter(character: string): boolean {
  return character !== '' && character.toLowerCase() !== character.toUpperCase();
}
