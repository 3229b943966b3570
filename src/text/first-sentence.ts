/** The first sentence of a Chinese or English text. */
export function firstSentence(words: string): string {
  const [chinese] = /^[^。]*。”?/.exec(words) ?? [];
  if (chinese !== undefined) return chinese;
  const ends = /[.!?][”’)]?(?=\s+[“‘]?[A-Z0-9])/g;
  for (let end = ends.exec(words); end; end = ends.exec(words)) {
    const before = words.slice(0, end.index);
    // U.S. and No. end no sentence.
    if (!/(?:^|[\s.(])(?:[A-Z]|No|St|Dr|Mr|cf)$/.test(before)) return before + end[0];
  }
  return words;
}
