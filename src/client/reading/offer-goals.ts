import { isPlainClick } from '../page/plain-click.ts';

/** Makes the link to the targets of a section open them in place; where they cannot be had it leads to their page. */
export function offerGoals(sheet: string): void {
  const link = document.querySelector<HTMLAnchorElement>('.goals');
  link?.addEventListener('click', (event) => {
    if (!isPlainClick(event)) return;
    event.preventDefault();
    import('../numbers/goals.ts').then(({ turnGoals }) => turnGoals(link, sheet)).catch(() => location.assign(link.href));
  });
}
