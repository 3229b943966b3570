import { make } from '../page/make.ts';

/**
 * Takes the page off the network for as long as it is open: nothing can be fetched, posted or shown from elsewhere any
 * more, whatever runs in it. A policy that is added can only take away from the one of the site. Scripts and sheets of the
 * site itself may still come, for what reads Word documents is loaded when one comes; they are asked for by names that
 * nothing of a draft is in.
 */
export function sealPage(): void {
  const own = location.protocol === 'file:' ? 'file:' : "'self'";
  const policy = [
    "default-src 'none'",
    "connect-src 'none'",
    'img-src data:',
    `script-src ${own}`,
    `style-src ${own}`,
    "form-action 'none'",
    "base-uri 'none'",
  ].join('; ');
  document.head.append(make('meta', '', '', { 'http-equiv': 'Content-Security-Policy', content: policy }));
}
