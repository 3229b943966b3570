import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'vitest';
import { root } from '../../root.ts';

/** What Astro alone loads: pages, what they are made of, and what asks it for content and settings; and what stands on the script element that runs it. */
const astro = /^(bundles|host\/folder|site|pages|layouts|components)\/|^content\.config\.ts$/;

const modules = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
  .map((name) => name.split('\\').join('/'))
  .filter((name) => name.endsWith('.ts') && !/\.(test|d)\.ts$/.test(name) && !astro.test(name))
  .map((name) => join(root, 'src', name));

/** Returns the modules that plain Node cannot load, each with what it says; one process loads them all. */
function notLoaded(files: readonly string[]): string[] {
  const code = `for (const [name, url] of ${JSON.stringify(files.map((file) => [file, pathToFileURL(file).href]))})
    await import(url).catch((error) => console.log(JSON.stringify(name + ': ' + error)));
    console.log('"end"');`;
  const { stdout, stderr } = spawnSync(process.execPath, ['--input-type=module', '-'], { cwd: root, input: code, encoding: 'utf8' });
  const said = stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as string);
  if (said.pop() !== 'end') throw new Error(`The process that loads the modules ended early:\n${stderr}`);
  return said;
}

test('every module that Astro does not need loads in plain Node', () => {
  expect(modules.length).toBeGreaterThan(150);
  expect(notLoaded(modules)).toEqual([]);
}, 60_000);

test('a module that wants a browser is found', () => {
  const file = join(mkdtempSync(join(tmpdir(), 'loads-')), 'planted.ts');
  writeFileSync(file, 'export const title: string = document.title;\n');
  expect(notLoaded([file, ...modules.slice(0, 1)])).toEqual([`${file}: ReferenceError: document is not defined`]);
});
