import { chosenLanguage, takeSettings } from './language.ts';

/**
 * Prepares the page before its first paint: with scripts it has views, and one language at a time. The English stands in a
 * template until its script has come, and what is Chinese is not to flash before it.
 */
export function begin(): void {
  const { documentElement: root } = document;
  root.removeAttribute('data-view');
  root.setAttribute('data-views', '');
  takeSettings();
  if (chosenLanguage() === 'zh') return;
  root.lang = 'en';
  root.dataset['locale'] = 'en';
  root.dataset['turning'] = '';
}
