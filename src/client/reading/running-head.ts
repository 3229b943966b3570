/**
 * Sets the running head of the paper: a title and an address. Margin boxes read only what the root element carries, and
 * only current engines draw them; elsewhere the colophon alone names the place.
 */
export function setRunningHead(title: string, address: string): void {
  document.documentElement.style.setProperty('--running-title', JSON.stringify(title.trim()));
  document.documentElement.style.setProperty('--running-address', JSON.stringify(address.trim()));
}
