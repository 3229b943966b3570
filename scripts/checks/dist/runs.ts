import { Parser } from 'htmlparser2';

/** A text node of a page: its words, the language and the wish about translation that it stands under, and the elements around it. */
export interface TextRun {
  words: string;
  lang: string;
  isToTranslate: boolean;
  within: readonly string[];
}

/** Returns the text nodes of a page in their order; the title of its head, which holds no elements, is left out. */
export function runsOf(html: string): TextRun[] {
  const open: { name: string; lang: string; isToTranslate: boolean }[] = [];
  const runs: TextRun[] = [];
  let isGoingOn = false;
  const parser = new Parser({
    onopentag(name, { lang, translate }) {
      isGoingOn = false;
      const parent = open[open.length - 1];
      const isToTranslate = translate === undefined ? (parent?.isToTranslate ?? true) : translate !== 'no';
      open.push({ name, lang: lang ?? parent?.lang ?? '', isToTranslate });
    },
    ontext(words) {
      const parent = open[open.length - 1];
      const within = open.map(({ name }) => name);
      if (!parent || (parent.name === 'title' && within.includes('head'))) return;
      const last = runs[runs.length - 1];
      // An entity begins a piece of its own.
      if (isGoingOn && last) last.words += words;
      else runs.push({ words, lang: parent.lang, isToTranslate: parent.isToTranslate, within });
      isGoingOn = true;
    },
    onclosetag() {
      isGoingOn = false;
      open.pop();
    },
  });
  parser.end(html);
  return runs;
}
