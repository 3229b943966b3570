import { existsSync, readFileSync, realpathSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import type { RequestListener, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { readSettings } from '#schemas/settings.ts';
import { run } from './say.ts';
import { isText, mediaTypeOf } from '#export/media-types.ts';
import type { Site } from './site.ts';
import { builtSite, sayIfProvisional } from './site.ts';

/** A running server. */
export interface Serving {
  /** Where the site's front door is: origin and base path. */
  url: string;
  close: () => Promise<void>;
}

/** Serves a built site on this machine alone, as a plain web server would; a taken port gives way to the next. */
export async function serve(site: Site, port = 0, listener = answering(site)): Promise<Serving> {
  const server = createServer(listener);
  // A tunnel is asked for outside of the listener, and would be left without an answer.
  server.on('connect', (_request, socket) =>
    socket.end('HTTP/1.1 405 Method Not Allowed\r\nAllow: GET, HEAD\r\nConnection: close\r\n\r\n'),
  );
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
    const url = request.url ?? '/';
    const packs = /\bgzip\b/.test(String(request.headers['accept-encoding']));
    response.setHeader('x-content-type-options', 'nosniff');
    const send: Send = (status, name, body) => {
      const type = mediaTypeOf(name);
      const isPacked = packs && isText(type);
      const bytes = isPacked ? gzipSync(body) : Buffer.from(body);
      if (isText(type)) response.setHeader('vary', 'accept-encoding');
      if (isPacked) response.setHeader('content-encoding', 'gzip');
      response.writeHead(status, { 'content-type': type, 'content-length': bytes.length }).end(bytes);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.setHeader('allow', 'GET, HEAD');
      return send(405, '.txt', 'This server is only read from: ask it with GET or HEAD.');
    }
    try {
      answer(site, url, response, send);
    } catch (error) {
      if (error instanceof URIError) sayMissing(site, 400, send);
      else send(500, '.txt', 'The file that stands here cannot be read.');
    }
  };
}

type Send = (status: number, name: string, body: string | Uint8Array) => void;

function answer(site: Site, url: string, response: ServerResponse, send: Send): void {
  const [, path = '', query = ''] = /^([^?#]*)(\?[^#]*)?/.exec(url) ?? [];
  if (`${path}/` === site.base) return redirect(response, site.base + query);
  const names = path.startsWith(site.base) ? namesIn(path.slice(site.base.length)) : undefined;
  if (!names) return sayMissing(site, 404, send);
  const file = path.endsWith('/') ? undefined : ownFile(site, names);
  if (file !== undefined) return send(200, file, readFileSync(file));
  const page = ownFile(site, [...names, 'index.html']);
  if (page === undefined) return sayMissing(site, 404, send);
  if (path.endsWith('/')) return send(200, '.html', readFileSync(page));
  redirect(response, `${site.base}${names.map(encodeURIComponent).join('/')}/${query}`);
}

/** Returns the names of a path below the base; undefined where one would lead elsewhere: nothing is made shorter, and no name holds another. */
function namesIn(path: string): string[] | undefined {
  const names = path.replace(/\/$/, '').split('/').map(decodeURIComponent);
  if (path === '') return [];
  return names.every((name) => !/^\.{0,2}$|[/\\\0]/.test(name)) ? names : undefined;
}

/** Returns the file of the built folder that names lead to, links to files elsewhere left out. */
function ownFile({ folder }: Site, names: readonly string[]): string | undefined {
  const path = join(folder, ...names);
  return isFile(path) && realpathSync(path).startsWith(realpathSync(folder) + sep) ? path : undefined;
}

// The page that reads addresses that lead nowhere reads those too whose escapes were cut.
function sayMissing(site: Site, status: number, send: Send): void {
  const missing = ownFile(site, ['404.html']);
  if (missing !== undefined) send(status, '.html', readFileSync(missing));
  else send(status, '.txt', 'There is nothing at this address.');
}

function redirect(response: ServerResponse, location: string): void {
  response.writeHead(301, { location, 'content-length': 0 }).end();
}

function isFile(path: string): boolean {
  return existsSync(path) && statSync(path).isFile();
}

function listen(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => {
      if (error.code === 'EADDRINUSE' && port !== 0 && port < 65535) resolve(listen(server, port + 1));
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
  await run(async () => {
    const { url } = await serve(site, readSettings(process.env).PORT ?? 4321);
    process.stdout.write(`The site is at ${url} (Ctrl+C ends it).\n`);
    sayIfProvisional(site);
  });
}
