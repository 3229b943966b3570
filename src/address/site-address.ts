/** Where a site stands. */
export interface SiteAddress {
  /** Its origin (`https://host`); undefined where nobody has said it, so that its addresses are provisional. */
  origin: string | undefined;
  /** The path under which it is served, with a slash at both ends. */
  base: string;
}

/** The two settings that say where a site stands. */
export interface SiteSettings {
  SITE_URL?: string | undefined;
  BASE_PATH?: string | undefined;
}

const example = 'https://host/sub/';

/**
 * Returns where a site stands: `SITE_URL` is its whole address, whose path is the base path; `BASE_PATH` says the path by
 * itself. Throws an error of one line for what is no address that a reader could follow for good.
 */
export function siteAddress({ SITE_URL: url = '', BASE_PATH: path = '' }: SiteSettings): SiteAddress {
  const base = path === '' ? undefined : baseOf(path, `BASE_PATH is “${shown(path)}”`);
  if (url === '') return { origin: undefined, base: base ?? '/' };
  const at = partsOf(url);
  if (base !== undefined && at.base !== '/' && at.base !== base)
    throw new RangeError(`SITE_URL has the path ${at.base} and BASE_PATH is ${base}: they disagree. Leave BASE_PATH out.`);
  return { origin: at.origin, base: base ?? at.base };
}

function partsOf(url: string): { origin: string; base: string } {
  const said = `SITE_URL is “${shown(url)}”`;
  const [, host = '', path = ''] = /^https?:\/\/([^/?#\\]+)([^]*)$/i.exec(url) ?? [];
  if (host.includes('@'))
    throw new RangeError(
      'SITE_URL carries a name or password, which would stand on every page. Leave out all before the host, with its @.',
    );
  if (host === '' || /[\s\p{C}%]/u.test(host) || !URL.canParse(`http://${host}`))
    throw new RangeError(`${said}, which is no address of a site. Write it whole, as ${example}.`);
  const { origin, hostname } = new URL(`${url.slice(0, url.indexOf(':'))}://${host}`);
  if (/^(?:(?:.*\.)?localhost\.?|127\..*|0\.0\.0\.0|\[::1?\])$/.test(hostname))
    throw new RangeError(
      `${said}, which is this machine for whoever reads it. Leave SITE_URL out until the site has an address: its pages then say so.`,
    );
  return { origin, base: path === '' ? '/' : baseOf(path, said) };
}

function baseOf(path: string, said: string): string {
  const fault = faultOf(path);
  if (fault !== undefined) throw new RangeError(`${said}: ${fault}. Write a path as /sub/.`);
  return `/${path}/`.replace(/\/+/g, '/');
}

function faultOf(path: string): string | undefined {
  if (/[?#]/.test(path)) return 'a site has neither query (?) nor fragment (#)';
  if (path.includes('\\')) return 'a path has slashes, no backslashes';
  if (path.includes('//')) return 'two slashes in a row lead elsewhere';
  if (/(?:^|\/)\.\.?(?:\/|$)/.test(path)) return 'a path without . and .. leads to one place alone';
  if (!/^[\w.~/-]*$/.test(path)) return 'a path here has letters a–z, digits and - . _ ~ alone';
  return undefined;
}

/** What was written, in one line, without credentials. */
function shown(written: string): string {
  return written.replace(/[\p{C}\p{Z}]+/gu, ' ').replace(/[^/]*@/, '…@');
}
