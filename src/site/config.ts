import type { MetadataContext } from '#export/metadata.ts';
import { readSettings } from '#schemas/settings.ts';
import type { ErrorReport } from './error-report.ts';
import { errorReport } from './error-report.ts';
import { urls } from './urls.ts';

const settings = readSettings(process.env);

/** What the metadata of every page needs: the addresses of the site, and its code as a public site (`SITE_ID_CODE`). */
export const metadataContext: MetadataContext = { urls, siteCode: settings.SITE_ID_CODE };

/** Returns where an error in a page is reported (`REPORT_ERRORS_TO`); undefined where nobody has set it. */
export function errorReportFor(page: string): ErrorReport | undefined {
  const to = settings.REPORT_ERRORS_TO;
  return to === undefined ? undefined : errorReport(to, urls.absolute(page));
}

/** The content policy of every page: all is our own, and nothing stands within the page. */
export const policy = [
  "default-src 'none'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'self'",
  "script-src 'self'",
  "style-src 'self'",
].join('; ');
