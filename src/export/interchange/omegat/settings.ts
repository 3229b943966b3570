import { element } from '../../xml.ts';
import type { Languages } from '../languages.ts';

/**
 * Returns the file that makes a folder a project of OmegaT: its folders are where OmegaT looks for them, and it does not
 * cut sentences, for the source text has ours.
 */
export function toSettings({ zh, en }: Languages): string {
  const folders = ['source_dir', 'target_dir', 'tm_dir', 'glossary_dir', 'glossary_file', 'dictionary_dir'];
  const settings = [
    ...folders.map((name) => element(name, {}, '__DEFAULT__')),
    element('source_lang', {}, zh),
    element('target_lang', {}, en),
    element('sentence_seg', {}, 'false'),
    element('support_default_translations', {}, 'true'),
    element('remove_tags', {}, 'false'),
  ];
  return `<?xml version="1.0" encoding="UTF-8"?>\n${element('omegat', {}, element('project', { version: '1.0' }, `\n${settings.join('\n')}\n`))}\n`;
}
