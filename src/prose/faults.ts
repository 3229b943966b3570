import { parseFrontmatter } from '@astrojs/internal-helpers/frontmatter';
import type { z } from 'astro/zod';
import { mdxToMdast } from 'satteri';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import type { VFileMessage } from 'vfile-message';
import { hidden } from '#schemas/form.ts';
import { faultOf } from '#schemas/read.ts';
import { titled, topic } from '#schemas/topics.ts';
import { faultOfAddress } from './address.ts';
import type { Component } from './components.ts';
import { aboutComponents, topicComponents } from './components.ts';
import { howToWrite, parseFaultOf } from './parse-fault.ts';

/** The prose of a place in content/: what its front matter holds, and which components it may have. */
interface Kind {
  schema: z.ZodType;
  components: Readonly<Record<string, Component>>;
}

const kinds: readonly (Kind & { files: RegExp })[] = [
  { files: /^content\/topics\/(zh|en)\/[^/]+\.mdx$/, schema: topic, components: topicComponents },
  { files: /^content\/about\/(zh|en)\.mdx$/, schema: titled, components: aboutComponents },
];

/** The nodes of plain Markdown: no code runs, nothing is fetched, and nothing is added in a language that is not the page's. */
const markdown = new Set([
  ...['root', 'paragraph', 'heading', 'text', 'emphasis', 'strong', 'delete', 'inlineCode', 'code', 'break', 'thematicBreak'],
  ...['blockquote', 'list', 'listItem', 'table', 'tableRow', 'tableCell', 'link', 'linkReference', 'definition'],
]);

const insteadOf: Readonly<Record<string, string>> = {
  mdxTextExpression:
    'Braces hold an expression here, which is a program, and none may stand in prose. Leave it out; to print the sign itself write \\{.',
  mdxFlowExpression:
    'Braces hold an expression here, which is a program, and none may stand in prose. Leave it out; to print the sign itself write \\{.',
  mdxjsEsm:
    'An import or export is a program, and none may stand in prose. Leave it out: the components are there without it. A sentence that begins with “import” or “export” may begin with another word.',
  image:
    'A picture cannot stand in prose: pages show none from elsewhere, and content/ holds none. Link to its page instead: [words](https://…).',
  imageReference:
    'A picture cannot stand in prose: pages show none from elsewhere, and content/ holds none. Link to its page instead: [words](https://…).',
  footnoteReference: 'A footnote would stand under an English heading at the end. Write what it says into the text, in round brackets.',
  footnoteDefinition: 'A footnote would stand under an English heading at the end. Write what it says into the text, in round brackets.',
};

/**
 * Returns all that may not stand in a file of prose: what is neither Markdown nor a known component, plainly written, or leads
 * where no link may, or is wrong in the front matter. The text is parsed as the build parses it, and nothing in it is run.
 */
export function faultsOfProse(path: string, text: string): VFileMessage[] {
  const file = new VFile({ path });
  const kind = kinds.find(({ files }) => files.test(path));
  if (!kind) {
    file.message(
      'No page is made of this file. Prose lies in content/topics/<language>/ and content/about/, the languages being zh and en. Move it there, or take it out.',
      { line: 1, column: 1 },
      'content:no-page',
    );
  }
  const { components, schema }: Partial<Kind> = kind ?? {};
  const content = readFrontMatter(file, text, schema);
  if (content !== undefined) readBody(file, content, components ?? {});
  return file.messages;
}

/** Checks the front matter, and returns the rest as the build has it, every line in its place; nothing where it cannot be told apart. */
function readFrontMatter(file: VFile, text: string, schema: z.ZodType | undefined): string | undefined {
  if (!/^\uFEFF?---\r?\n[^]*?^---\r?$/m.test(text)) {
    file.message(
      'The front matter is missing or has no end. The first line is ---, then come title and description, each in a line, then --- in a line of its own.',
      { line: 1, column: 1 },
      'content:invalid-data',
    );
  }
  try {
    const { frontmatter, content } = parseFrontmatter(text, { frontmatter: 'empty-with-spaces' });
    const lines = text.split('\n');
    if (!schema) return content;
    for (const issue of schema.safeParse(frontmatter).error?.issues ?? []) {
      const key = issue.code === 'unrecognized_keys' ? issue.keys[0] : issue.path[0];
      const line = lines.findIndex((one) => key !== undefined && one.replace(/^["']/, '').startsWith(String(key))) + 1;
      file.message(`${faultOf(issue, schema)} Mend it here.`, { line: Math.max(line, 1), column: 1 }, 'content:invalid-data');
    }
    return content;
  } catch (error) {
    const { reason = String(error), mark } = error as { reason?: string; mark?: { line: number; column: number } };
    file.message(
      `The front matter is no valid YAML (${reason}). Mend it here: words with a colon and a space, or with a quotation mark at their head, stand between straight quotation marks.`,
      { line: (mark?.line ?? 0) + 1, column: (mark?.column ?? 0) + 1 },
      'content:invalid-yaml',
    );
    return undefined;
  }
}

function readBody(file: VFile, content: string, known: Readonly<Record<string, Component>>): void {
  let tree;
  try {
    tree = mdxToMdast(content, { features: { gfm: true, smartPunctuation: false } });
  } catch (error) {
    const { reason, ...place } = parseFaultOf(error, content, known);
    file.message(reason, place, 'content:not-markdown');
    return;
  }
  visit(tree, (node) => {
    const place = node.position?.start ?? { line: 1, column: 1 };
    const from = content.slice(node.position?.start.offset, node.position?.end.offset);
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const fault = faultOfElement(node, from, known);
      if (fault !== undefined) file.message(fault, place, 'content:not-admitted');
    } else if (!markdown.has(node.type)) {
      const instead =
        insteadOf[node.type] ?? `This is no plain Markdown (${node.type}). Write it in words, lists, tables, links or quotations.`;
      file.message(instead, place, 'content:not-admitted');
    } else if (node.type === 'link' || node.type === 'definition') {
      const fault = faultOfAddress(node.url);
      if (fault !== undefined) file.message(fault, place, 'content:no-such-scheme');
    } else if (node.type === 'text') {
      if (/&#?\w+;/.test(from) && node.value.search(hidden) >= 0)
        file.message(
          'An entity writes a sign here that no reader sees. Take it out, or write the character that was meant.',
          place,
          'content:hidden-sign',
        );
      const sign = /(?<!\\)</.exec(from);
      if (sign) {
        const before = from.slice(0, sign.index).split('\n');
        const last = (before.at(-1) ?? '').length;
        file.message(
          'The sign < stands bare among the words, where a component would begin. To print the sign itself write \\< or &lt;.',
          { line: place.line + before.length - 1, column: before.length === 1 ? place.column + last : last + 1 },
          'content:not-markdown',
        );
      }
    }
  });
}

interface Element {
  name: string | null;
  attributes: readonly { type: string; name?: string; value?: unknown }[];
  children: readonly unknown[];
}

function faultOfElement(
  { name, attributes, children }: Element,
  from: string,
  known: Readonly<Record<string, Component>>,
): string | undefined {
  const component = name !== null && Object.hasOwn(known, name) ? known[name] : undefined;
  if (name === null || !component) {
    const names = Object.keys(known);
    return `<${name ?? ''}> is no component of this site, and raw HTML may not stand in prose. Write Markdown${names.length > 0 ? `, or one of ${names.map((one) => `<${one}>`).join(', ')}` : ''}; to print the sign itself write \\<.`;
  }
  const how = howToWrite(name, known);
  for (const { type, name: attribute = '', value } of attributes) {
    if (type !== 'mdxJsxAttribute') return `<${name}> is given an expression, {…}, which is a program, and none may stand in prose. ${how}`;
    if (!component.attributes.includes(attribute)) return `<${name}> has no attribute \`${attribute}\`. ${how}`;
    if (typeof value !== 'string') return `The attribute \`${attribute}\` of <${name}> is not words between quotation marks. ${how}`;
    if (attribute !== 'words' && !/^[\p{L}\p{N}._:/-]+$/u.test(value))
      return `<${name}> names “${value}”, which is no name of a page, place or entry: they are of letters, figures and - . : /. ${how}`;
  }
  const given = attributes.map((attribute) => attribute.name);
  const missing = component.attributes.find((attribute) => !given.includes(attribute));
  if (missing !== undefined) return `<${name}> lacks the attribute \`${missing}\`. ${how}`;
  if (new Set(given).size < given.length) return `<${name}> has an attribute twice. ${how}`;
  if (!component.holdsWords && children.length > 0) return `<${name}> holds words, which would not be shown. ${how}`;
  if (!/^<\w+(\s+[a-z]+="[^"<>&{}]*")*\s*\/?>/.test(from))
    return `<${name}> is not written plainly: an attribute is name="value", in straight double quotation marks, without the signs < > & { }. ${how}`;
  return undefined;
}
