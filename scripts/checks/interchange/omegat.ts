import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { inFolder } from './in-folder.ts';

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
export function translatedByOmegat(project: Readonly<Record<string, string | Uint8Array>>): Map<string, string> {
  const files = Object.fromEntries(Object.entries(project).map(([path, data]) => [`project/${path}`, data]));
  return inFolder(files, (folder) => {
    const [opened, settings] = [join(folder, 'project'), join(folder, 'settings')];
    const options = [opened, '--mode=console-translate', `--config-dir=${settings}`, '--disable-project-locking'];
    const { stdout, stderr } = spawnSync('java', ['-jar', jar, ...options], { encoding: 'utf8' });
    const target = join(opened, 'target');
    if (!stdout.includes('Finished') || !existsSync(target)) throw new Error(`OmegaT did not come to its end:\n${stdout}${stderr}`);
    return new Map(readdirSync(target).map((name) => [name, readFileSync(join(target, name), 'utf8')]));
  });
}
