import type { z } from 'astro/zod';
import type { MessageId } from '#text/messages.ts';
import { contentMessage } from './fault.ts';
import { keysAt } from './keys.ts';
import { nearest } from './nearest.ts';

/** The files of content/ as data, by their path from there: `reports/wenzhou-2018/zh/r2.json`, `site.json`. */
export type ContentFiles = ReadonlyMap<string, unknown>;

/** Returns the data of a file of content/ as its schema has it; throws a message that names file, key and remedy. */
export function readFile<T extends z.ZodType>(files: ContentFiles, path: string, schema: T): z.output<T> {
  const result = schema.safeParse(files.get(path));
  if (result.success) return result.data;
  const [first] = faultsOfData(path, files.get(path), schema);
  return failAt(path, files.has(path) && first ? first.reason : missing, 'content:invalid-data');
}

/** What is said of a file that is not there. */
export const missing = 'This file is missing. README.md says who writes it, and how.';

/** Something in a file that is not as its schema has it: the keys that lead there, and what an editor reads. */
export interface DataFault {
  keys: readonly PropertyKey[];
  reason: string;
}

/** Returns all that is not as the schema of a file has it. */
export function faultsOfData(path: string, data: unknown, schema: z.ZodType): DataFault[] {
  const isYaml = /\.(yaml|mdx)$/.test(path);
  return (schema.safeParse(data).error?.issues ?? []).map(nearestIssue).map((issue) => ({
    keys: issue.path,
    reason: `${faultOf(issue, schema)}${isYaml ? hintFor(issue) : ''} Mend it here.`,
  }));
}

/**
 * Of a key that may not be, what is wrong with it; of a value that may have several forms, what keeps it from the form to
 * which it comes nearest: the one with the fewest faults, or the deepest.
 */
function nearestIssue(issue: z.core.$ZodIssue): z.core.$ZodIssue {
  if (issue.code === 'invalid_key') return { ...issue, message: issue.issues[0]?.message ?? issue.message };
  if (issue.code !== 'invalid_union') return issue;
  const [best] = issue.errors
    .filter((issues) => issues.length > 0)
    .map((issues) => issues.map((one) => nearestIssue({ ...one, path: [...issue.path, ...one.path] })))
    .sort((a, b) => a.length - b.length || deepest(b) - deepest(a));
  return best?.[0] ?? issue;
}

function deepest(issues: readonly z.core.$ZodIssue[]): number {
  return Math.max(...issues.map(({ path }) => path.length));
}

/** YAML takes a bare 2018 for a number and nothing for nothing, and yes and no for words. */
function hintFor(issue: z.core.$ZodIssue): string {
  if (issue.code !== 'invalid_type' || issue.message.endsWith('undefined')) return '';
  if (issue.expected === 'string') return ' Words that YAML would take for something else stand between straight quotation marks.';
  return issue.expected === 'boolean' ? ' Write true or false.' : '';
}

/** Returns what an issue of a schema says of data, as a sentence: the key, and what is wrong with it. */
export function faultOf(issue: z.core.$ZodIssue, schema: z.ZodType): string {
  const { path } = issue;
  if (issue.code !== 'unrecognized_keys') {
    return `${path.length === 0 ? 'The whole' : `The key \`${path.join('.')}\``} is not as it should be: ${issue.message}.`;
  }
  const known = keysAt(schema, path);
  const [key = ''] = issue.keys;
  const near = nearest(key, known);
  const where = path.length === 0 ? 'here' : `in \`${path.join('.')}\``;
  const instead =
    near !== undefined
      ? ` The nearest is \`${near}\`.`
      : known.length > 0
        ? ` There are ${known.map((one) => `\`${one}\``).join(', ')}.`
        : '';
  return `There is no key \`${key}\` ${where}.${instead}`;
}

/** Returns the data of a file, or what stands for it where there is no such file. */
export function readFileOr<T extends z.ZodType, Otherwise>(
  files: ContentFiles,
  path: string,
  schema: T,
  otherwise: Otherwise,
): z.output<T> | Otherwise {
  return files.has(path) ? readFile(files, path, schema) : otherwise;
}

/** Throws a message about a file of content/: what happened, why, and what to do. */
export function failAt(path: string, reason: string, rule: MessageId): never {
  throw contentMessage(path, { line: 1, column: 1 }, reason, rule);
}
