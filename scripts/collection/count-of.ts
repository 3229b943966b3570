import { VFile } from 'vfile';

/** The most reports that a collection is made of. */
const most = 1000;

/** Returns how many reports were asked for; throws a message where that is no number from 1 to 1,000. */
export function countOf(typed: string): number {
  const count = Number(typed);
  if (Number.isInteger(count) && count >= 1 && count <= most) return count;
  return new VFile({ path: '--reports' }).fail(
    `“${typed}” is no number of reports. Write one from 1 to ${most}: npm run bench -- --reports 100`,
    { line: 1, column: 1 },
    'project:arguments',
  );
}
