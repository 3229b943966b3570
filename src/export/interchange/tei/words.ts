import { licence } from '../identity.ts';
import type { Ended } from '#schemas/ended.ts';
import type { ApparatusNote } from '#schemas/apparatus.ts';
import type { Bilingual } from '#schemas/text.ts';

/** What the header and the lists say in words of ours, in both languages. */
export const says = {
  responsibility: {
    zh: '编辑、断句与编号、术语与校注',
    en: 'edition, sentences and addresses, glossary and notes on the text',
  },
  translation: { zh: '英译（非官方）', en: 'English translation (unofficial)' },
  seed: { zh: '所据文本', en: 'The text as received' },
  original: { zh: '所据文本由此读出', en: 'The file that it was read from' },
  licence: {
    zh: '中文为官方文件，本版不对其主张任何权利。英译非官方译本。英译、术语与校注：CC BY 4.0，八八读本。',
    en: licence.words,
  },
  project: {
    zh: '逐句编址的中英对照阅读版。原文一字不改；英文为本站所译，非官方译本。',
    en: 'A bilingual reading edition with an address for every sentence. The source is never mended; the English is our own and unofficial.',
  },
  correction: {
    zh: '原文不改。疑误之处以 choice 标出：sic 为原文，corr 为可能的本意，cert 为把握程度；未作推测的校注只指明所在（seg type="noted"）。',
    en: 'The source is not mended. Where it is irregular and the editors say what was probably meant, a choice holds the words as printed (sic) and that reading (corr, with cert); where they only point at something, a seg of the type noted holds the words.',
  },
  normalization: {
    zh: '一行为一段，空行与行首行末的空白不录；分排数行的标题连为一句。校注记录值得注意的空白。',
    en: 'A line of the source is a paragraph. Blank lines and white space around lines are left out, and a title on several lines is one sentence; the notes tell of white space that matters.',
  },
  quotation: { zh: '引号照录，不另加标记。', en: 'Quotation marks are kept as characters and are not marked otherwise.' },
  segmentation: {
    zh: '句止于引号、括号之外的句号、问号、叹号；“一是……；二是……”之类，每项为一句。每个标题为一句。一个中文句（s）对应一个英文 s，后者可含数个英文句。未译的句子在英文中不出现。',
    en: 'A sentence ends at a full stop, question mark or exclamation mark outside quotation marks and brackets; each item of an inline list (一是…；二是…) is one, and so is each heading. One Chinese s answers to one English s, which may hold several English sentences. What is not translated has no s in the English.',
  },
  interpretation: {
    zh: '术语由程序按术语库标出（term ref），长术语中的短术语嵌于其内；交错的术语分作数段，以 next、prev 相连。',
    en: 'Terms are marked by program from the glossary (term, with ref); a term within a term is nested in it, and of two that cross one is in parts, joined by next and prev.',
  },
  terms: { zh: '本报告提到的概念', en: 'The concepts that this report mentions' },
  apparatus: { zh: '校注', en: 'Notes on the text' },
  ended: { zh: '已停用的地址及其最后所示文字', en: 'Addresses that have ended, with the words they last showed' },
  first: { zh: '初版。', en: 'First edition.' },
  current: { zh: '本版。', en: 'This edition.' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** What the sorts of irregularity are called. */
export const noteKinds: Readonly<Record<ApparatusNote['kind'], Bilingual>> = {
  character: { zh: '字', en: 'a character' },
  omission: { zh: '脱字', en: 'words left out' },
  wording: { zh: '措辞', en: 'wording' },
  space: { zh: '空格', en: 'a stray space' },
  layout: { zh: '版式', en: 'layout and white space' },
  variance: { zh: '前后不一', en: 'two places that differ' },
};

/** Why addresses end. */
export const endedKinds: Readonly<Record<Ended[string]['why'], Bilingual>> = {
  merged: { zh: '并入', en: 'merged into another' },
  split: { zh: '拆分', en: 'split into others' },
  withdrawn: { zh: '原文已无', en: 'no longer in the source' },
  renumbered: { zh: '改号', en: 'renumbered' },
};

/** Says how many changes of words an edition has. */
export function changesSaid(count: number): Bilingual {
  return { zh: `${count}处文字有改动。`, en: `${count} ${count === 1 ? 'change' : 'changes'} of words.` };
}

/** Says what an address is, with an example of the report. */
export function addressSaid(example: string, permanent: string): Bilingual {
  return {
    zh: `中文的 xml:id 即本版地址：作品的字母，部分、节、条的序号，未编号段落的字母，s 加句号（s0 为标题），如 ${example}；英文同一处在前加 en-；refsDecl 的 citeStructure 说明各段如何相连。地址不复用，停用者列于 standOff。永久地址以 ${permanent} 开头，后接所在的最小编号单位、/# 和地址。`,
    en: `The xml:id of a place in the Chinese is its address: the letters of the work, the numbers of part, section and measure as the speaker gave them, a letter for a paragraph without a number, and s with the number of the sentence (s0 is the heading), as in ${example}; the same place in the English has en- before it, and citeStructure says how the parts of an address are joined. No address is used twice, and those that have ended are listed in the standOff. Its permanent address begins with ${permanent} and goes on with the smallest numbered unit around it, /# and the address.`,
  };
}
