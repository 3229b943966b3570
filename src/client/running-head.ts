/**
 * Gives the paper its running head: the title of the work and the address of the place. Margin boxes read only what
 * the root element carries, and only current engines draw them; elsewhere the colophon alone names the place.
 */
export function setRunningHead(article: HTMLElement): void {
  const titles = [...document.querySelectorAll('.print-head > :not(.under)')].map(({ textContent }) => textContent);
  const address = article.querySelector('.ref')?.textContent ?? '';
  document.documentElement.style.setProperty('--running-title', JSON.stringify(titles.join(' ')));
  document.documentElement.style.setProperty('--running-address', JSON.stringify(address.trim()));
}
