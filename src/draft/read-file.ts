import { VFile } from 'vfile';
import { decode } from '#text/decode.ts';

/** Why a file gives no draft. */
export type FileFault = 'old' | 'encrypted' | 'rtf' | 'pdf' | 'picture' | 'empty' | 'large' | 'encoding' | 'broken' | 'offline';

/** A draft as it is read from a file. */
export interface ReadDraft {
  text: string;
  isMarkdown: boolean;
  /** What of a Word document is not read as it stands there: tracked changes, notes, and how much else. */
  notes: { changes: boolean; notes: boolean; other: number };
}

const begins: readonly { fault: FileFault; bytes: readonly number[] }[] = [
  { fault: 'old', bytes: [0xd0, 0xcf, 0x11, 0xe0] },
  { fault: 'rtf', bytes: [0x7b, 0x5c, 0x72, 0x74, 0x66] },
  { fault: 'pdf', bytes: [0x25, 0x50, 0x44, 0x46] },
  { fault: 'picture', bytes: [0x89, 0x50, 0x4e, 0x47] },
  { fault: 'picture', bytes: [0xff, 0xd8, 0xff] },
  { fault: 'picture', bytes: [0x47, 0x49, 0x46, 0x38] },
  { fault: 'picture', bytes: [0x49, 0x49, 0x2a, 0x00] },
  { fault: 'picture', bytes: [0x4d, 0x4d, 0x00, 0x2a] },
  { fault: 'picture', bytes: [0x52, 0x49, 0x46, 0x46] },
];

/** By the ids of the messages at which reading stops. */
const faults: Readonly<Record<string, FileFault>> = {
  'text:empty': 'empty',
  'text:too-large': 'large',
  'text:invalid-utf8': 'encoding',
  'text:invalid-utf16': 'encoding',
  'container:docx-encrypted': 'encrypted',
  'container:docx-old': 'old',
};

/** Returns the draft that a file holds, whose bytes tell what it is, or why there is none. What reads Word documents is loaded when one comes. */
export async function readDraft(bytes: Uint8Array, name: string): Promise<ReadDraft | FileFault> {
  const other = begins.find((kind) => kind.bytes.every((byte, at) => bytes[at] === byte));
  if (other) return other.fault;
  const file = new VFile({ value: bytes });
  const isWord = bytes[0] === 0x50 && bytes[1] === 0x4b;
  let read: (file: VFile) => string = decode;
  try {
    if (isWord) read = (await import('#container/docx.ts')).readDocx;
  } catch {
    return 'offline';
  }
  try {
    const text = read(file).replace(/^\ufeff/, '');
    return text.trim() === '' ? 'empty' : { text, isMarkdown: !isWord && /\.(?:md|markdown)$/i.test(name), notes: notesOf(file) };
  } catch {
    // What stops the reading is the last message on the file.
    return faults[idOf(file.messages[file.messages.length - 1])] ?? 'broken';
  }
}

function notesOf({ messages }: VFile): ReadDraft['notes'] {
  const ids = messages.map(idOf);
  return {
    changes: ids.indexOf('container:docx-changes') >= 0,
    notes: ids.indexOf('container:docx-notes') >= 0,
    other: ids.filter((id) => /^container:(?!docx-(?:changes|notes)$)/.test(id)).length,
  };
}

function idOf(message: VFile['messages'][number] | undefined): string {
  return message ? `${message.source ?? ''}:${message.ruleId ?? ''}` : '';
}
