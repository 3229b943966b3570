import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { fullLanguages } from '#export/interchange/languages.ts';
import { toSettings } from '#export/interchange/omegat/settings.ts';
import { inFolder } from './in-folder.ts';

type Files = Readonly<Record<string, string | Uint8Array>>;

const jar = '/usr/share/omegat/OmegaT.jar';

/** Whether an OmegaT is on this machine, as Debian has it. */
export const hasOmegat = existsSync(jar) && spawnSync('java', ['-version']).status === 0;

/** Returns a file that OmegaT brings, by its path in it. */
export function broughtByOmegat(path: string): string {
  const bytes = unzipSync(new Uint8Array(readFileSync(jar)), { filter: ({ name }) => name === path })[path];
  if (!bytes) throw new Error(`OmegaT brings no file ${path}.`);
  return strFromU8(bytes);
}

/**
 * Returns what OmegaT makes of a project when it translates it without a window: the files of target/, by name. Its own
 * settings are those of somebody who has just installed it.
 */
export function translatedByOmegat(project: Files): Map<string, string> {
  return inFolder(within('project', project), (folder) => {
    run(folder);
    const target = join(folder, 'project/target');
    return new Map(readdirSync(target).map((name) => [name, readFileSync(join(target, name), 'utf8')]));
  });
}

/** An entry of a glossary as OmegaT shows it. */
export interface GlossaryEntry {
  source: string;
  target: string;
  comment: string;
}

// What runs within OmegaT, when it has loaded a project.
const reading = `
if (eventType.toString() == 'LOAD') {
  def file = new File('project/glossary').listFiles()[0]
  def reader = file.name.endsWith('.tbx') ? org.omegat.gui.glossary.GlossaryReaderTBX : org.omegat.gui.glossary.GlossaryReaderTSV
  def entries = reader.read(file, true).collect { [source: it.srcText, target: it.locText, comment: it.commentText] }
  new File('read.json').setText(groovy.json.JsonOutput.toJson(entries), 'UTF-8')
}
`;

// What runs within OmegaT: for each sentence of the project the search that fills its window of the glossary.
const finding = `
class Search extends org.omegat.gui.glossary.FindGlossaryThread {
  Search(sentence, glossary) { super(null, sentence, glossary) }
  void checkEntryChanged() {}
}
class Glossary extends org.omegat.gui.glossary.GlossaryManager {
  def entries
  Glossary(entries) { super(null); this.entries = entries }
  List getGlossaryEntries(String words) { entries }
}
if (eventType.toString() == 'LOAD') {
  def glossary = new Glossary(org.omegat.gui.glossary.GlossaryReaderTSV.read(new File('project/glossary/glossary.utf8'), true))
  def found = project.allEntries.collect { sentence ->
    new Search(sentence, glossary).search().collect { [source: it.srcText, target: it.locText, comment: it.commentText] }
  }
  new File('read.json').setText(groovy.json.JsonOutput.toJson(found), 'UTF-8')
}
`;

/** Returns the entries that OmegaT reads from a glossary, whose name says of which kind it is. */
export function readByOmegat(name: string, glossary: string): GlossaryEntry[] {
  return askedOfOmegat(reading, name, glossary, ['甲。']) as GlossaryEntry[];
}

/** Returns the entries of a glossary in tabs that OmegaT shows beside each of several sentences. */
export function foundByOmegat(glossary: string, sentences: readonly string[]): GlossaryEntry[][] {
  return askedOfOmegat(finding, 'glossary.utf8', glossary, sentences) as GlossaryEntry[][];
}

/** What a script writes that runs within OmegaT when it has loaded a project with a glossary and a few sentences. */
function askedOfOmegat(script: string, name: string, glossary: string, sentences: readonly string[]): unknown {
  const project = {
    'omegat.project': toSettings(fullLanguages),
    'source/text.utf8': sentences.join('\n\n'),
    [`glossary/${name}`]: glossary,
    ...{ 'tm/': '', 'omegat/': '', 'target/': '' },
  };
  return inFolder({ ...within('project', project), 'read.groovy': script }, (folder) => {
    run(folder, '--script=./read.groovy');
    return JSON.parse(readFileSync(join(folder, 'read.json'), 'utf8')) as unknown;
  });
}

function within(folder: string, files: Files): Files {
  return Object.fromEntries(Object.entries(files).map(([path, data]) => [`${folder}/${path}`, data]));
}

function run(folder: string, ...options: readonly string[]): void {
  const settings = ['--mode=console-translate', '--config-dir=settings', '--disable-project-locking'];
  const { stdout, stderr } = spawnSync('java', ['-jar', jar, 'project', ...settings, ...options], { cwd: folder, encoding: 'utf8' });
  if (!stdout.includes('Finished')) throw new Error(`OmegaT did not come to its end:\n${stdout}${stderr}`);
}
