import { oneLine } from '#dossier/edit.ts';
import { askWords } from './ask-words.ts';
import type { Desk } from './desk.ts';

/** Lets the reader write another title of the open dossier; the focus comes back to the button. */
export function editTitle(desk: Desk, button: HTMLElement): void {
  const { words: t } = desk.setting;
  const [host, title] = [desk.part('title-ask'), desk.part('title')];
  const leave = (): void => {
    host.textContent = '';
    title.hidden = button.hidden = false;
    button.focus();
  };
  const answer = (typed: string): void => {
    const words = oneLine(typed);
    leave();
    if (words !== desk.open().title) desk.edit((dossier) => ({ ...dossier, title: words }), t.said.renamed);
  };
  title.hidden = button.hidden = true;
  askWords(host, { label: t.title, words: desk.open().title, answer, leave }, t);
}
