import type { Component } from './components.ts';

/** Why a file cannot be read as Markdown with components, where, and what to write instead. */
export interface ParseFault {
  line: number;
  column: number;
  reason: string;
}

/** Returns what the parser stopped at as an author can use it. */
export function parseFaultOf(error: unknown, content: string, known: Readonly<Record<string, Component>>): ParseFault {
  const [, line = '1', column = '1', said = String(error)] =
    /^(\d+):(\d+): ([^]*)$/.exec(error instanceof Error ? error.message : '') ?? [];
  const at = { line: Number(line), column: Number(column) };
  const rest = (content.split('\n')[at.line - 1] ?? '').slice(at.column - 1);
  return { ...at, reason: reasonOf(said, rest, known) };
}

function reasonOf(said: string, rest: string, known: Readonly<Record<string, Component>>): string {
  if (rest.startsWith('<!')) {
    return 'A comment or declaration of HTML begins here, and readers would never see it. Leave it out: what editors tell each other stands in the message of a commit.';
  }
  const [, closing] = /closing tag `<\/([^`>]*)>`/.exec(said) ?? [];
  if (closing !== undefined) {
    const [, expected] = /corresponding closing tag for `<([^`>]*)>`/.exec(said) ?? [];
    return `</${closing}> closes what is not open here. ${expected === undefined ? `Leave it out, or open <${closing}> before it.` : `Close <${expected}> first: </${expected}>.`}`;
  }
  const [, open] = /Expected a closing tag for `<([^`>]*)>`/.exec(said) ?? [];
  if (open !== undefined) return unclosed(open, known);
  if (rest.startsWith('{') || /expression|brace/.test(said)) {
    return 'A brace begins an expression here, which is a program, and none may stand in prose. Leave it out; to print the sign itself write \\{.';
  }
  const [, name = ''] = /^<([A-Za-z][\w.-]*)/.exec(rest) ?? [];
  if (/^<([a-z][a-z0-9+.-]*:|[^\s>]+@)/i.test(rest)) {
    return 'An address stands in angle brackets here, which begin a component. Write [words](address), or the bare address.';
  }
  if (name in known) {
    return `The tag <${name}> is not written out to its end. ${howToWrite(name, known)}`;
  }
  if (rest.startsWith('<')) return 'The sign < begins a component here, and none follows. To print the sign itself write \\< or &lt;.';
  return `This cannot be read as Markdown with components (${said.replace(/ \(mdx[^)]*\)$/, '')}). Mend it here.`;
}

function unclosed(name: string, known: Readonly<Record<string, Component>>): string {
  return name in known
    ? `<${name}> is opened and never closed in its paragraph or block. ${howToWrite(name, known)}`
    : `<${name}> is opened and never closed, and there is no such component. Leave it out; to print the sign itself write \\< or &lt;.`;
}

/** Returns how a component is written, as a sentence. */
export function howToWrite(name: string, known: Readonly<Record<string, Component>>): string {
  const { attributes = [], holdsWords = false } = known[name] ?? {};
  const tag = `<${[name, ...attributes.map((attribute) => `${attribute}="…"`)].join(' ')}`;
  const forms = [...(holdsWords ? [`${tag}>words</${name}>`] : []), ...(holdsWords && name !== 'Term' ? [] : [`${tag} />`])];
  return `Write ${forms.join(' or ')}.`;
}
