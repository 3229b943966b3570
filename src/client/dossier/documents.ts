import { styles } from '#citation/references.ts';
import { fileNameOf } from '#dossier/file-name.ts';
import { pinnedIn } from '#dossier/dossier.ts';
import { fill } from '#i18n/fill.ts';
import { saveFile } from '../page/save-file.ts';
import type { Desk } from './desk.ts';
import { toExtract } from './to-extract.ts';

/** The documents that a dossier is taken away as. */
const kinds = ['gongwen', 'table', 'english', 'markdown', 'plain'] as const;

/** One of them. */
type Kind = (typeof kinds)[number];

const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** Makes a document of the open dossier and hands it over: what makes it is loaded now, and not before. */
export async function takeDocument(desk: Desk, kind: string): Promise<void> {
  const { words: t } = desk.setting;
  if (!isKind(kind)) return;
  if (pinnedIn(desk.open()) === 0) return desk.say(t.said.nothing);
  desk.say(t.said.making);
  try {
    await desk.texts.ask(desk.open().items);
    const { content, extension, type } = await make(desk, kind);
    // What is made of one dossier in several ways is told apart by its name.
    const name = fileNameOf(desk.open().title, t.toDossier, extension === 'docx' ? `${kind}.docx` : extension);
    await handOver(content, name, type);
    desk.say(fill(t.said.saved, name) + leftOut(desk));
  } catch {
    desk.say(t.said.notMade);
  }
}

/** What is said of the items that the site does not have, and that no document holds. */
function leftOut(desk: Desk): string {
  const { texts, setting } = desk;
  const lost = desk
    .open()
    .items.filter(
      (item) => (item.kind === 'place' && texts.passageOf(item) === null) || (item.kind === 'concept' && texts.entryOf(item) === null),
    );
  return lost.length === 0 ? '' : ` ${fill(setting.words.said.leftOut, lost.length)}`;
}

async function make(desk: Desk, kind: Kind): Promise<{ content: BlobPart; extension: string; type: string }> {
  const dossier = desk.open();
  const { setting, texts } = desk;
  const [usual] = styles;
  const style = styles.find(({ id }) => id === dossier.style) ?? usual;
  if (!style) throw new Error('There is no style of citation.');
  const own = dossier.languages === 'both' ? setting.locale : dossier.languages;
  const locale = kind === 'english' ? 'en' : kind === 'gongwen' || kind === 'table' ? 'zh' : own;
  const extract = toExtract(dossier, locale, setting, texts);
  if (kind === 'markdown') {
    const { toMarkdown } = await import('#documents/markdown.ts');
    return { content: toMarkdown(extract, dossier.languages, style), extension: 'md', type: 'text/markdown' };
  }
  if (kind === 'plain') {
    const { toPlainText } = await import('#documents/plain-text.ts');
    return { content: toPlainText(extract, dossier.languages, style), extension: 'txt', type: 'text/plain' };
  }
  const { toWord } = await import('#documents/word/word.ts');
  return { content: new Uint8Array(await toWord(extract, { set: kind, style })), extension: 'docx', type: word };
}

/** Opens the sheet of a phone with a file, where it has one for files; else the browser saves it. */
async function handOver(content: BlobPart, name: string, type: string): Promise<void> {
  const file = new File([content], name, { type });
  const isPhone = matchMedia('(pointer: coarse)').matches;
  if (!isPhone || !('canShare' in navigator) || !navigator.canShare({ files: [file] })) return saveFile(content, name, type);
  try {
    await navigator.share({ files: [file] });
  } catch (error) {
    // Whoever closes the sheet wants no file; where it is refused, for the click is too long ago, the browser saves it.
    if (!(error instanceof DOMException && error.name === 'AbortError')) saveFile(content, name, type);
  }
}

function isKind(kind: string): kind is Kind {
  return (kinds as readonly string[]).indexOf(kind) >= 0;
}
