/**
 * Keeps the words of a page whole in its PDF, in the browser and in one function, as it runs there: no line of English
 * ends at a hyphen, which programs take for one that only divides a word; and a line of Chinese that would be spread
 * so far that they take its gaps for spaces is left as it is.
 */
export function keepWordsWhole(): void {
  // Lines end where they will on paper, as `@page` has it.
  document.documentElement.style.width = '156mm';
  const textsIn = (selector: string): Text[] =>
    [...document.querySelectorAll(selector)].flatMap((element) => {
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
      const texts: Text[] = [];
      while (walker.nextNode()) texts.push(walker.currentNode as Text);
      return texts;
    });

  // From the last to the first, as each cut leaves the places before it where they were.
  for (const text of textsIn('main p.en, main .hd .en')) {
    for (const { 0: word, index } of [...text.data.matchAll(/[\p{L}\p{N}’]*(?:-[\p{L}\p{N}’]+)+/gu)].reverse()) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + word.length);
      const whole = document.createElement('span');
      whole.style.whiteSpace = 'nowrap';
      range.surroundContents(whole);
    }
  }

  /** The share of its size by which a character may stand apart: at a tenth a space is read. */
  const most = 0.09;
  const loose: Range[] = [];
  let end: Range | undefined;
  let isLoose = false;
  for (const text of textsIn('main p.zh, main .hd .zh')) {
    const size = text.parentElement ? Number.parseFloat(getComputedStyle(text.parentElement).fontSize) : 0;
    for (const { 0: character, index } of text.data.matchAll(/\S/gu)) {
      const range = document.createRange();
      range.setStart(text, index);
      range.setEnd(text, index + character.length);
      const [box] = range.getClientRects();
      if (box === undefined) continue;
      const before = end?.getClientRects()[0];
      // A line is at its end where the next character stands further to the left.
      if (before !== undefined && box.left < before.left) {
        if (isLoose && end) loose.push(end);
        isLoose = false;
      }
      if (/\p{Script=Han}/u.test(character) && box.width > size * (1 + most)) isLoose = true;
      end = range;
    }
  }
  for (const last of loose.reverse()) {
    last.collapse();
    last.insertNode(document.createElement('br'));
  }
}
