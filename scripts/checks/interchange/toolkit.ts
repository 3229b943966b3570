import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { inFolder } from './in-folder.ts';

// Debian has the toolkit for its own Python, whatever other may stand before it in the path.
const python = '/usr/bin/python3';

/** Whether the Translate Toolkit is on this machine, as Debian has it. */
export const hasToolkit = spawnSync(python, ['-c', 'import translate.storage.tmx']).status === 0;

const read = `
import json, sys
from translate.storage.tmx import tmxfile
units = tmxfile.parsefile(sys.argv[1]).units
print(json.dumps([[unit.source, unit.target] for unit in units]))
`;

/** Returns the units of a translation memory as the Translate Toolkit reads them: the words of both languages. */
export function readByToolkit(tmx: string): [string, string][] {
  return inFolder({ 'memory.tmx': tmx }, (folder) => {
    const { stdout, stderr, status } = spawnSync(python, ['-c', read, join(folder, 'memory.tmx')], {
      encoding: 'utf8',
      env: { ...process.env, PYTHONIOENCODING: 'utf-8' },
    });
    if (status !== 0) throw new Error(`The Translate Toolkit did not read it:\n${stderr}`);
    return JSON.parse(stdout) as [string, string][];
  });
}
