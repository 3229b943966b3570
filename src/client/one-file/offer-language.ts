import { isPlainClick } from '../page/plain-click.ts';
import { turnTo } from './language.ts';

/** Makes the link to the other language open this page anew in it: both are here. */
export function offerLanguage(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest('[data-view-link="twin"]') : null;
    if (!link || !isPlainClick(event)) return;
    event.preventDefault();
    turnTo(document.documentElement.dataset['locale'] === 'zh' ? 'en' : 'zh');
  });
  // What brought the reader to their place has had its turn.
  addEventListener('load', () => (history.scrollRestoration = 'auto'));
}
