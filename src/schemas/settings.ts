import { z } from 'astro/zod';
import { VFile } from 'vfile';
import { webAddress } from './web-address.ts';

/** A mail address alone, or an address of the web or of mail in which `{page}` may stand. */
const reportErrorsTo = z
  .string()
  .refine(
    (to) => /^[\w.+-]+@[\w-]+(?:\.[\w-]+)*$/.test(to) || webAddress.safeParse(to.split('{page}').join('page')).success,
    'it is a mail address, or an address that begins with https://, http:// or mailto:, without blanks',
  );

const settings = z.object({
  /** Where errors are reported. */
  REPORT_ERRORS_TO: reportErrorsTo.optional(),
  /** The code by which a public site of China is registered. */
  SITE_ID_CODE: z
    .string()
    .regex(/^[A-Za-z0-9-]{1,40}$/, 'it is letters, digits and hyphens')
    .optional(),
  /** The port at which `npm start` serves. */
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, 'it is a number from 0 to 65535')
    .transform(Number)
    .refine((port) => port <= 65535, 'it is a number from 0 to 65535')
    .optional(),
});

/** Returns what the environment sets of the site, where an empty value sets nothing; throws a message at the first that cannot be. */
export function readSettings(env: Readonly<Record<string, string | undefined>>): z.output<typeof settings> {
  const set = Object.entries(env).filter(([, value]) => value !== undefined && value !== '');
  const result = settings.safeParse(Object.fromEntries(set));
  if (result.success) return result.data;
  const [issue] = result.error.issues;
  const name = String(issue?.path[0]);
  return new VFile({ path: name }).fail(
    `It is set to ${JSON.stringify(env[name])}, and ${issue?.message ?? ''}. Set it so, or leave it out.`,
    { line: 1, column: 1 },
    'project:setting',
  );
}
