import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { root } from '../root.ts';
import type { Serving } from '../serve.ts';
import type { Site } from '../site.ts';

/** Where nginx is: at `NGINX`, or where the path of commands finds it, or where Debian puts it; undefined where there is none. */
export const nginx: string | undefined =
  process.env['NGINX'] ??
  [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin']
    .map((folder) => join(folder, 'nginx'))
    .find((path) => existsSync(path));

const brotliModule = '/usr/lib/nginx/modules/ngx_http_brotli_static_module.so';

/** Whether that nginx can send what lies there under brotli. */
export const hasBrotli = nginx !== undefined && existsSync(brotliModule);

/** The snippet that docs/publish.md tells of. */
export const snippet = readFileSync(join(root, 'docs/publish/nginx.conf'), 'utf8');

/** Serves a built site with nginx and the snippet, on this machine alone, with no rights but ours. Throws what nginx says that does not start. */
export async function serveWithNginx(site: Site, said = snippet): Promise<Serving> {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const at = (name: string): string => join(folder, name);
  const top = join(at('root'), site.base).replace(/\/$/, '');
  mkdirSync(dirname(top), { recursive: true });
  symlinkSync(site.folder, top);
  const port = await freePort();
  writeFileSync(at('snippet.conf'), hasBrotli ? said.replace('# brotli_static on;', 'brotli_static on;') : said);
  writeFileSync(
    at('nginx.conf'),
    `${hasBrotli ? `load_module ${brotliModule};` : ''}
daemon off; master_process off; pid ${at('pid')}; error_log stderr;
events {}
http {
  access_log off;
  ${['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map((name) => `${name}_temp_path ${at(name)};`).join(' ')}
  server {
    listen 127.0.0.1:${port};
    root ${at('root')};
    error_page 400 404 ${site.base}404.html;
    include ${at('snippet.conf')};
  }
}
`,
  );
  const child = spawn(nginx ?? 'nginx', ['-p', folder, '-e', 'stderr', '-c', at('nginx.conf')]);
  let complaint = '';
  child.stderr.on('data', (bytes: Buffer) => (complaint += bytes.toString()));
  const ended = new Promise<void>((resolve) => child.once('close', () => resolve()));
  const url = `http://localhost:${port}${site.base}`;
  const close = async (): Promise<void> => {
    child.kill();
    await ended;
    rmSync(folder, { recursive: true });
  };
  while (!(await answers(url))) {
    if (child.exitCode === null) continue;
    await close();
    throw new Error(`nginx does not start. It said:\n${complaint}`);
  }
  return { url, close };
}

async function answers(url: string): Promise<boolean> {
  try {
    await fetch(url, { method: 'HEAD', redirect: 'manual' });
    return true;
  } catch {
    await setTimeout(20);
    return false;
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer().once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const { port } = server.address() as AddressInfo;
      server.close(() => resolve(port));
    });
  });
}
