import { existsSync, readFileSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { RequestListener, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, normalize } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { isText, mediaTypeOf } from './media-types.ts';
import type { Site } from './site.ts';
import { builtSite } from './site.ts';

/** A running server. */
export interface Serving {
  /** Where the site's front door is: origin and base path. */
  url: string;
  close: () => Promise<void>;
}

/** Serves a built site on this machine alone, as a plain web server would; a taken port gives way to the next. */
export async function serve(site: Site, port = 0, listener = answering(site)): Promise<Serving> {
  const server = createServer(listener);
  await listen(server, port);
  return {
    url: `http://localhost:${(server.address() as AddressInfo).port}${site.base}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** What answers every request for a built site. */
export function answering(site: Site): RequestListener {
  return (request, response) => {
    const packs = /\bgzip\b/.test(String(request.headers['accept-encoding']));
    const send: Send = (status, name, body) => {
      const type = mediaTypeOf(name);
      const packed = packs && isText(type) ? { 'content-encoding': 'gzip' } : {};
      response
        .writeHead(status, { 'content-type': type, ...(isText(type) && { vary: 'accept-encoding' }), ...packed })
        .end('content-encoding' in packed ? gzipSync(body) : body);
    };
    try {
      answer(site, request.url ?? '/', response, send);
    } catch (error) {
      if (error instanceof URIError) sayMissing(site, 400, request.url ?? '/', send);
      else send(400, '.txt', String(error));
    }
  };
}

type Send = (status: number, name: string, body: string | Uint8Array) => void;

function answer(site: Site, url: string, response: ServerResponse, send: Send): void {
  const { pathname, search } = new URL(url, 'http://localhost');
  const path = decodeURIComponent(pathname);
  const file = path.startsWith(site.base) ? join(site.folder, normalize(path.slice(site.base.length - 1))) : undefined;
  if (file && isFile(file)) return send(200, file, readFileSync(file));
  if (file && isFile(join(file, 'index.html'))) {
    if (path.endsWith('/')) return send(200, '.html', readFileSync(join(file, 'index.html')));
    return redirect(response, `${pathname}/${search}`);
  }
  if (`${path}/` === site.base) return redirect(response, site.base);
  sayMissing(site, 404, path, send);
}

// The page that reads addresses that lead nowhere reads those too whose escapes were cut.
function sayMissing({ folder }: Site, status: number, path: string, send: Send): void {
  const missing = join(folder, '404.html');
  if (isFile(missing)) send(status, '.html', readFileSync(missing));
  else send(status, '.txt', `There is nothing at ${path}.`);
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { location }).end();
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port !== 0) resolve(listen(server, port + 1));
      else reject(error);
    });
    server.listen(port, 'localhost', () => resolve());
  });
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const site = builtSite();
  if (!isFile(join(site.folder, 'index.html'))) {
    process.stderr.write(`${site.folder} holds no site yet. Run \`npm run build\` first.\n`);
    process.exit(1);
  }
  const { url } = await serve(site, Number(process.env['PORT'] ?? 4321));
  process.stdout.write(`The site is at ${url} (Ctrl+C ends it).\n`);
}
