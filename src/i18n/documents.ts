import type { Locale } from './locale.ts';

/** What a document says of an edition from which its words come. */
interface Stated {
  name: string;
  version: string;
  date: string;
  hash: string;
}

/** The words of documents that readers take away. They stand apart from those of the pages, so that a browser loads them alone. */
const zh = {
  siteName: '八八读本',
  editorsNote: '〔编者释〕',
  colon: '：',
  sameAs: (number: string): string => `同${number}`,
  noAddress: '（本站尚无网址，可凭此编号检索）',
  untranslated: '（译文暂缺）',
  extracts: '——摘编',
  headingOf: (unit: string): string => `${unit} 标题`,
  sentencesOf: (unit: string, numbers: string): string => `${unit} 第${numbers}句`,
  columns: { address: '编号', zh: '原文', en: '英译' },
  edition: '版本',
  hash: '文本指纹（SHA-256）',
  source: '出处',
  styles: { source: '原文', heading: '原文标题', ours: '编者文字', own: '摘编者文字', colophon: '版本说明', translation: '译文标题' },
  colophon: ({ name, version, date, hash }: Stated): string =>
    `〔编者注〕文字出自《${name}》，八八读本 ${version} 版（${date}）。所据文本的指纹（SHA-256）：${hash}。`,
  notOfficial: {
    zh: '本件由非官方网站制作，不是公文原件。',
    translated: '本件由非官方网站制作，不是公文原件；译文为本站所译，非官方译文。',
  },
};

type Words = typeof zh;

const en: Words = {
  siteName: 'Eight-Eight Reader',
  editorsNote: '[Editors’ note] ',
  colon: ': ',
  sameAs: (number) => `See note ${number}`,
  noAddress: '(the site has no address yet; search it for this id)',
  untranslated: '[Not translated yet.]',
  extracts: 'Extracts',
  headingOf: (unit) => `${unit} heading`,
  sentencesOf: (unit, numbers) => `${unit} ${numbers.replace(/(?=\b\d)/g, 's')}`,
  columns: { address: 'Place', zh: 'Chinese', en: 'English' },
  edition: 'Edition',
  hash: 'Hash of the text (SHA-256)',
  source: 'Source',
  styles: {
    source: 'Words of the source',
    heading: 'Heading of the source',
    ours: 'Editors’ words',
    own: 'Compiler’s words',
    colophon: 'About this edition',
    translation: 'Translated heading',
  },
  colophon: ({ name, version, date, hash }) =>
    `[Editors’ note] Words from “${name}”, The Eight-Eight Reader, ed. ${version} (${date}). Hash of the text as received (SHA-256): ${hash}.`,
  notOfficial: {
    zh: 'Made by an unofficial site; this is not an official document.',
    translated: 'Made by an unofficial site; this is not an official document, and its translation is unofficial.',
  },
};

const documentWords: Readonly<Record<Locale, Words>> = { zh, en };

/** Returns the words of documents in a language. */
export function documentStrings(locale: Locale): Words {
  return documentWords[locale];
}
