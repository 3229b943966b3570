import { VFile } from 'vfile';
import { isDay } from '#schemas/dates.ts';

/** What a verb was told: the file, and its options by name; one that takes no value is ''. */
export interface FileArguments {
  name: string | undefined;
  options: ReadonlyMap<string, string>;
}

/**
 * Reads the arguments of a verb that works on one file. `withValue` and `flags` are its options, named without dashes; a
 * file may begin with a dash. Throws a message at any other option, at a second file, and at an option without its value.
 */
export function fileArguments(
  verb: string,
  args: readonly string[],
  withValue: readonly string[],
  flags: readonly string[],
): FileArguments {
  const options = new Map<string, string>();
  const names: string[] = [];
  const isOption = (word: string | undefined): boolean =>
    [...withValue, ...flags].some((option) => word === `--${option}` || word?.startsWith(`--${option}=`));
  for (let at = 0; at < args.length; at++) {
    const [, option = '', value] = /^--([a-z-]+)(?:=(.*))?$/s.exec(args[at] ?? '') ?? [];
    if (flags.includes(option) && value === undefined) options.set(option, '');
    else if (withValue.includes(option)) options.set(option, value ?? (isOption(args[at + 1]) ? '' : (args[++at] ?? '')));
    else names.push(args[at] ?? '');
  }
  const fail = (reason: string): never => {
    const known = [...withValue.map((option) => `[--${option} …]`), ...flags.map((flag) => `[--${flag}]`)].join(' ');
    return new VFile({ path: names[0] || 'FILE' }).fail(
      `${reason} Say: npm run ${verb} -- FILE ${known}; a name with spaces stands in quotation marks.`,
      { line: 1, column: 1 },
      'project:arguments',
    );
  };
  const unknown = names.length > 1 ? (names.find((name) => name.startsWith('--')) ?? names[1]) : undefined;
  if (unknown !== undefined) fail(`“${unknown}” is one argument too many.`);
  const bare = withValue.find((option) => options.get(option)?.trim() === '');
  if (bare !== undefined) fail(`--${bare} has no value behind it.`);
  const day = options.get('date');
  if (day !== undefined && !isDay(day)) fail(`“${day}” is no day: write it as --date 2026-12-01.`);
  return { name: names[0], options };
}
