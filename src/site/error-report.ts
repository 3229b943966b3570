/** Where an error in a page is reported: how one gets there, and whether the address of the page is filled in. */
export interface ErrorReport {
  href: string;
  by: 'mail' | 'web';
  /** The mail address, or the host of the page. */
  to: string;
  isFilled: boolean;
}

/** Returns where errors in a page are reported: `to` is a mail address, or a URL in which `{page}` stands for the address of the page. */
export function errorReport(to: string, page: string): ErrorReport {
  const address = encodeURIComponent(page);
  if (!to.includes(':')) return { href: `mailto:${to}?subject=${address}`, by: 'mail', to, isFilled: true };
  const { protocol, pathname, host } = new URL(to.split('{page}').join(''));
  const isMail = protocol === 'mailto:';
  return {
    href: to.split('{page}').join(address),
    by: isMail ? 'mail' : 'web',
    to: isMail ? decodeURIComponent(pathname) : host,
    isFilled: to.includes('{page}'),
  };
}
