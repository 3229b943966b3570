import { VFile } from 'vfile';

/** What a verb was told: the file, and its options by name; an option without a value is ''. */
export interface FileArguments {
  name: string | undefined;
  options: ReadonlyMap<string, string>;
}

/**
 * Reads the arguments of a verb that works on one file. `withValue` and `flags` are its options, named without dashes; a
 * file may begin with a dash. Throws a message at any other option and at a second file.
 */
export function fileArguments(
  verb: string,
  args: readonly string[],
  withValue: readonly string[],
  flags: readonly string[],
): FileArguments {
  const options = new Map<string, string>();
  const names: string[] = [];
  for (let at = 0; at < args.length; at++) {
    const [, option = '', value] = /^--([a-z-]+)(?:=(.*))?$/s.exec(args[at] ?? '') ?? [];
    if (flags.includes(option) && value === undefined) options.set(option, '');
    else if (withValue.includes(option)) options.set(option, value ?? args[++at] ?? '');
    else names.push(args[at] ?? '');
  }
  const unknown = names.length > 1 ? (names.find((name) => name.startsWith('--')) ?? names[1]) : undefined;
  if (unknown !== undefined) {
    const known = [...withValue.map((option) => `[--${option} …]`), ...flags.map((flag) => `[--${flag}]`)].join(' ');
    new VFile({ path: names[0] ?? 'FILE' }).fail(
      `“${unknown}” is one argument too many. Say: npm run ${verb} -- FILE ${known}; a name with spaces stands in quotation marks.`,
      { line: 1, column: 1 },
      'project:arguments',
    );
  }
  return { name: names[0], options };
}
