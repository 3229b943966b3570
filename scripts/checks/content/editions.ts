import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { exceptions } from '#schemas/exceptions.ts';
import { parallels } from '#schemas/parallels.ts';
import { readings } from '#schemas/readings.ts';
import { sourceWords, translatedWords } from '#schemas/text.ts';
import { readJson, reportsFolder } from '../../project.ts';
import type { Edition } from './problem.ts';

/** Every edition of content/, as the checks read it. */
export function readEditions(): Edition[] {
  return readdirSync(reportsFolder).map((slug) => {
    const folder = join(reportsFolder, slug);
    const excepted = join(folder, 'exceptions.json');
    const read = join(folder, 'readings.json');
    const paired = join(folder, 'parallels.json');
    return {
      slug,
      zh: readWords(join(folder, 'zh'), (path) => readJson(path, sourceWords)),
      en: readWords(join(folder, 'en'), (path) => readJson(path, translatedWords)),
      exceptions: existsSync(excepted) ? readJson(excepted, exceptions) : {},
      readings: existsSync(read) ? readJson(read, readings) : {},
      parallels: existsSync(paired) ? readJson(paired, parallels) : { formulas: [], confirmed: [], refused: [] },
    };
  });
}

function readWords<T>(folder: string, read: (path: string) => T): Map<string, T> {
  const names = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.json')) : [];
  return new Map(names.map((name) => [name.replace('.json', ''), read(join(folder, name))]));
}
