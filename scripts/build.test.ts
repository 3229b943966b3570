import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, readdirSync, realpathSync, rmSync, symlinkSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { run } from './checks/build.ts';
import { copyProject } from './project-copy.ts';

// Each build reads all of content/ before Astro begins.
vi.setConfig({ testTimeout: 240_000 });

// A copy of the project whose Astro is a script of ours: it writes half a site, and then does as the test wants.
const copy = copyProject();
const astro = join(copy, 'node_modules/astro');
const whole = realpathSync(astro);
unlinkSync(astro);
mkdirSync(join(astro, 'bin'), { recursive: true });
// The rest of the package is the real one: the checks of content/ are made with its schemas.
for (const name of readdirSync(whole)) if (name !== 'bin') symlinkSync(join(whole, name), join(astro, name));
afterAll(() => rmSync(copy, { recursive: true }));
beforeEach(() => {
  rmSync(join(copy, 'dist'), { recursive: true, force: true });
  mkdirSync(join(copy, 'dist'));
  writeFileSync(join(copy, 'dist/index.html'), 'the last good one');
});

function astroThat(does: string): void {
  writeFileSync(
    join(astro, 'bin/astro.mjs'),
    `import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
    const folder = process.argv[process.argv.indexOf('--outDir') + 1];
    mkdirSync(folder + '/zh', { recursive: true });
    writeFileSync(folder + '/index.html', 'new');
    // The build says at its end whose code it has put into the site.
    mkdirSync('.cache/shipped', { recursive: true });
    for (const name of ['client', 'search']) writeFileSync('.cache/shipped/' + name + '.json', '[]');
    // What the copies of each report that one carries away are made of.
    for (const name of ['theme.js', 'favicon.svg']) writeFileSync(folder + '/' + name, '');
    for (const slug of readdirSync('content/reports')) {
      for (const locale of ['zh', 'en']) {
        mkdirSync(folder + '/offline/' + slug + '/' + locale, { recursive: true });
        writeFileSync(folder + '/offline/' + slug + '/' + locale + '/index.html', '<html><head><title>a</title></head><body>b</body></html>');
      }
      writeFileSync(folder + '/offline/' + slug + '/files.json', '{}');
    }
    writeFileSync(folder + '/zh/index.html', '<html lang="zh"><body><p>改革开放</p></body></html>');
    ${does}`,
  );
}

const words = (): string => readFileSync(join(copy, 'dist/index.html'), 'utf8');
const drafts = (): string[] => [
  ...readdirSync(copy).filter((name) => name.endsWith('.part')),
  ...readdirSync(join(copy, '.cache')).filter((name) => !['shipped', 'pictures', 'astro', 'node', 'copies'].includes(name)),
];

test('a whole site takes the place of the last one, and leaves nothing else', () => {
  astroThat('');
  const { status, said } = run(copy, 'build.ts', [], { SITE_URL: 'https://reader.example/' });
  expect([status, said]).toEqual([0, expect.stringMatching(/^\d+ copies to carry away are in offline\/\.\n$/)]);
  expect(words()).toBe('new');
  expect(drafts()).toEqual([]);
});

test.each<[string, string, RegExp]>([
  ['Astro fails', "process.stderr.write('It says why.'); process.exit(3);", /^It says why\.$/],
  [
    'the disk is full',
    'throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: \'ENOSPC\' });',
    /^dist:1:1: This cannot be written: no space is left on the disk \(ENOSPC\)\. [^\n]+ \(project:unwritable\)\n$/,
  ],
  [
    'the folder may not be written',
    "throw new Error(`EACCES: permission denied, open '${folder}/a.html'`);",
    /^dist:1:1: This cannot be written: [^\n]+permissions[^\n]+ \(project:unwritable\)\n$/,
  ],
])('where %s the last good site stays', (_, does, line) => {
  astroThat(does);
  const { status, said } = run(copy, 'build.ts');
  expect(status).not.toBe(0);
  expect(said).toMatch(line);
  expect(words()).toBe('the last good one');
  expect(drafts()).toEqual([]);
});

test('while one builds, a second and a split are refused; interrupted, the last good site stays and nobody writes on', async () => {
  astroThat("process.stdout.write(process.pid + '\\n'); setInterval(() => writeFileSync(folder + '/more', ''), 10);");
  const first = spawn(process.execPath, ['scripts/build.ts'], { cwd: copy, stdio: ['ignore', 'pipe', 'inherit'] });
  const ended = new Promise<number | null>((resolve) => first.once('close', resolve));
  const child = Number(await new Promise<string>((resolve) => first.stdout.once('data', (bytes: Buffer) => resolve(bytes.toString()))));
  for (const script of ['build.ts', 'split.ts', 'edition.ts', 'pdf.ts']) {
    const { status, said } = run(copy, script);
    expect(status).toBe(1);
    expect(said).toMatch(/^\.cache\/lock:1:1: `npm run build` is at work [^\n]+ \(project:busy\)\n$/);
  }
  first.kill('SIGTERM');
  expect(await ended).toBe(143);
  expect(() => process.kill(child, 0)).toThrow();
  expect(words()).toBe('the last good one');
  expect(drafts()).toEqual([]);
});

test('a folder that holds the project is no place for the site', () => {
  const { status, said } = run(copy, 'build.ts', ['--outDir', '.']);
  expect(status).toBe(1);
  expect(said).toMatch(/^[^\n]*This folder holds the project itself[^\n]* \(project:arguments\)\n$/);
});

test('a project in a folder that Astro cannot build in is refused before anything is done', () => {
  const odd = join(copy, '100%');
  mkdirSync(odd);
  for (const name of ['scripts', 'src', 'content', 'package.json', 'node_modules']) spawnSync('cp', ['-a', join(copy, name), odd]);
  const { status, said } = run(odd, 'build.ts');
  expect(status).toBe(1);
  expect(said).toMatch(/100%[^\n]*: The site cannot be built in a folder with "%" in its path[^\n]* \(project:path\)\n$/);
  expect(existsSync(join(odd, 'dist'))).toBe(false);
});
