import type { z } from 'astro/zod';
import { VFileMessage } from 'vfile-message';
import type { MessageId } from '#text/messages.ts';
import { keysAt } from './keys.ts';
import { nearest } from './nearest.ts';

/** The files of content/ as data, by their path from there: `reports/wenzhou-2018/zh/r2.json`, `site.json`. */
export type ContentFiles = ReadonlyMap<string, unknown>;

/** Returns the data of a file of content/ as its schema has it; throws a message that names file, key and remedy. */
export function readFile<T extends z.ZodType>(files: ContentFiles, path: string, schema: T): z.output<T> {
  const result = schema.safeParse(files.get(path));
  if (result.success) return result.data;
  const issue = result.error.issues[0];
  return failAt(
    path,
    files.has(path) ? `${faultOf(issue, schema)} Mend it here.` : 'This file is missing. README.md says who writes it, and how.',
    'content:invalid-data',
  );
}

/** Returns what an issue of a schema says of data, as a sentence: the key, and what is wrong with it. */
export function faultOf(issue: z.core.$ZodIssue | undefined, schema: z.ZodType): string {
  const path = issue?.path ?? [];
  if (issue?.code !== 'unrecognized_keys') {
    return `${path.length === 0 ? 'The whole' : `The key \`${path.join('.')}\``} is not as it should be: ${issue?.message ?? ''}.`;
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
  const message = new VFileMessage(reason, { ruleId: rule.split(':')[1], source: rule.split(':')[0], place: { line: 1, column: 1 } });
  message.file = `content/${path}`;
  message.fatal = true;
  throw message;
}
