import type { Urls } from '#address/url.ts';
import { urlsOf } from '#address/url.ts';

/** The addresses of this site: where it is built for (`SITE_URL`), under its base path (`BASE_PATH`). */
export const urls: Urls = urlsOf({ origin: import.meta.env.SITE, base: import.meta.env.BASE_URL });
