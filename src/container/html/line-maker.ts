import { visibleRange } from '#text/blank.ts';

/** A line of a page: its words, where they stand in the tree, how many Chinese characters it has and how many of these are links. */
export interface Line<Place> {
  words: string;
  place: Place;
  han: number;
  linked: number;
}

const parts = /[ \t\r\n\f\u00a0]+|[^ \t\r\n\f\u00a0]+/g;
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff00-\uff60]/u;
const either = /[“”‘’—…·]/u;

/** Returns how many Chinese characters a string has. */
export function countHan(text: string): number {
  return text.match(/\p{Script=Han}/gu)?.length ?? 0;
}

/** Returns what a line end of the source between two characters prints: nothing beside Chinese, a space between words of other scripts. */
export function joint(before: string, after: string): '' | ' ' {
  return wide.test(before) || wide.test(after) || (either.test(before) && either.test(after)) ? '' : ' ';
}

/** Collects the words of a page as the lines that a reader sees. */
export class LineMaker<Place> {
  lines: Line<Place>[] = [];
  private words = '';
  private place: Place | undefined;
  private linked = 0;
  private gap = '';
  private mark = '';

  /** Adds text to the line; white space runs together as in browsers, a line end of the source between Chinese characters is none. */
  add(text: string, place: Place, isLink: boolean): void {
    for (const [part] of text.matchAll(parts)) {
      if (/[ \t\r\n\f\u00a0]/.test(part.charAt(0))) {
        this.gap += part;
        continue;
      }
      this.place ??= place;
      this.words += this.words === '' ? this.mark : this.space(part) + this.mark;
      this.gap = '';
      this.mark = '';
      this.words += part;
      if (isLink) this.linked += countHan(part);
    }
  }

  /** Adds the number of an item that Word wrote into the text: one space behind it, none behind a Chinese mark. */
  addNumber(text: string, place: Place): void {
    this.add(text.trim(), place, false);
    this.gap = '';
    this.mark = wide.test(this.words.slice(-1)) ? '' : ' ';
  }

  /** Sets what is printed before the next words, which is nothing of theirs: the number of an item. */
  setMark(mark: string): void {
    this.mark = mark;
  }

  /** Ends the line. */
  end(): void {
    const { start, end } = visibleRange(this.words);
    const words = this.words.slice(start, end);
    if (words !== '' && this.place !== undefined) this.lines.push({ words, place: this.place, han: countHan(words), linked: this.linked });
    this.words = '';
    this.place = undefined;
    this.linked = 0;
    this.gap = '';
  }

  /** Returns the lines that a function makes, apart from those made before. */
  apart(make: () => void): Line<Place>[] {
    this.end();
    const { lines } = this;
    this.lines = [];
    make();
    this.end();
    const made = this.lines;
    this.lines = lines;
    return made;
  }

  private space(next: string): string {
    if (this.gap === '') return '';
    const isLineEnd = /[\r\n]/.test(this.gap) && !this.gap.includes('\u00a0');
    return isLineEnd ? joint(this.words.slice(-1), next.charAt(0)) : ' ';
  }
}
