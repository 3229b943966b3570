/** What a path is told by `_headers`, by the names of headers in small letters. */
export type Headers = Readonly<Record<string, string>>;

interface Rule {
  path: string;
  headers: Headers;
}

/** Returns what `_headers` says of a path, as Netlify and Cloudflare read it: by all rules that hold for it. */
export function headersFor(file: string, path: string): Headers {
  const holds = (rule: Rule): boolean => (rule.path.endsWith('*') ? path.startsWith(rule.path.slice(0, -1)) : path === rule.path);
  return Object.assign(
    {},
    ...rulesIn(file)
      .filter(holds)
      .map(({ headers }) => headers),
  ) as Headers;
}

/**
 * Returns what Netlify or Cloudflare would not read in `_headers` as it is meant: more than 100 rules or 2,000 characters
 * a line, something behind `*`, a path without the base path, or a header that two rules for one path name, which
 * Cloudflare would join.
 */
export function unreadHeaders(file: string, base: string): string[] {
  const rules = rulesIn(file);
  const covers = (one: Rule, other: Rule): boolean => one.path.endsWith('*') && other.path.startsWith(one.path.slice(0, -1));
  return [
    ...(rules.length === 0 ? ['_headers: there is no rule'] : []),
    ...(rules.length > 100 ? [`_headers: ${rules.length} rules`] : []),
    ...file.split('\n').flatMap((line) => (line.length > 2000 ? [`_headers: ${line.slice(0, 40)}…: more than 2,000 characters`] : [])),
    ...rules.flatMap(({ path, headers }) => [
      ...(path.startsWith(base) ? [] : [`_headers: ${path}: it leaves the base path`]),
      ...(/\*.|[:?#]/.test(path) ? [`_headers: ${path}: not every host reads this`] : []),
      ...(Object.keys(headers).length === 0 ? [`_headers: ${path}: it says nothing`] : []),
    ]),
    ...rules.flatMap((one) =>
      rules
        .filter((other) => other !== one && covers(one, other))
        .flatMap((other) => Object.keys(other.headers).filter((name) => name in one.headers))
        .map((name) => `_headers: ${name}: two rules for one path name it`),
    ),
  ];
}

/**
 * Returns the lines of `_redirects` that Netlify or Cloudflare would not read as they are meant, or that lead out of the
 * base path, and that there are more of them than Cloudflare reads: 2,000 lines, 100 KB.
 */
export function unreadRedirects(file: string, base: string): string[] {
  const count = file.split('\n').length - 1;
  const tooMuch = [...(count > 2000 ? [`${count} lines`] : []), ...(Buffer.byteLength(file) > 100_000 ? ['more than 100 KB'] : [])];
  const unread = file.split('\n').flatMap((line) => {
    if (line === '') return [];
    const [from = '', to = '', status, ...more] = line.split(' ');
    const isPlain = from.startsWith(base) && to.startsWith(base) && !/[#?*:]/.test(from) && !/[*:]/.test(to);
    return isPlain && status === '301' && more.length === 0 && line.length <= 1000 ? [] : [`_redirects: ${line}`];
  });
  return [...tooMuch.map((words) => `_redirects: ${words}`), ...unread];
}

function rulesIn(file: string): Rule[] {
  const rules: Rule[] = [];
  for (const line of file.split('\n')) {
    const [, name, value] = /^\s+([\w-]+):\s*(.+)$/.exec(line) ?? [];
    if (name !== undefined && value !== undefined) Object.assign(rules.at(-1)?.headers ?? {}, { [name.toLowerCase()]: value });
    else if (line.trim() !== '') rules.push({ path: line, headers: {} });
  }
  return rules;
}
