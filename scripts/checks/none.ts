const shown = 20;

/** Passes when a list of problems is empty; otherwise fails and shows the first of them, one a line. */
export function none(problems: string[]): void {
  if (problems.length === 0) return;
  const more = problems.length > shown ? `\n… and ${problems.length - shown} more` : '';
  const error = new Error(`${problems.length} of them:\n${problems.slice(0, shown).join('\n')}${more}`);
  Error.captureStackTrace(error, none);
  throw error;
}
