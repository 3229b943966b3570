const open = '[\\[（(［【〔]';
const close = '[\\]）)］】〕]';
const dots = '(?:[…⋯]+|[.．。·・]{3,}|\\.(?: \\.){2,})';
const word = '(?:[上中下前后後]?略|省略|snip|omitted)';

/** What says that words are left out of a quotation, as the inside of a pattern: dots, or a bracket with them or a word for it. */
export const ellipsis: string = `(?:${open}\\s*(?:${dots}|${word})\\s*${close}|${dots})`;
