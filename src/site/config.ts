import type { MetadataContext } from '#export/metadata.ts';
import { urls } from './urls.ts';

/** What the metadata of every page needs: the addresses of the site, and its code as a public site (`SITE_ID_CODE`). */
export const metadataContext: MetadataContext = { urls, siteCode: process.env['SITE_ID_CODE'] };

/**
 * Returns where an error in a page is reported: `REPORT_ERRORS_TO` is a mail address, or a URL in which `{page}` stands
 * for the address of the page. Undefined where nobody has set it.
 */
export function errorReportFor(page: string): string | undefined {
  const to: string | undefined = process.env['REPORT_ERRORS_TO'];
  if (!to) return undefined;
  const address = encodeURIComponent(urls.absolute(page));
  return to.includes(':') ? to.split('{page}').join(address) : `mailto:${to}?subject=${address}`;
}
