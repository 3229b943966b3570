/** Puts words, with what stands behind them, into a status. Where the same stand there already it is a space longer: else nothing would be heard. */
export function sayIn(status: HTMLElement, ...said: readonly (string | Node)[]): void {
  const before = status.textContent;
  status.textContent = '';
  status.append(...said);
  if (before !== '' && status.textContent === before) status.append('\u00a0');
}
