import { fill } from '#i18n/fill.ts';
import { make } from '../page/make.ts';
import { isSelected, onSelection } from '../reading/selection.ts';
import { ownOf } from '../reading/sentences.ts';
import type { ReadingStrings } from '../reading/strings.ts';
import { nameSelection } from './selection-name.ts';

const id = 'sentence-is';

/** Lets the sentence that has the focus say, behind its words, which one it is, and whether it is open or what opens it. */
export function describeSentences(t: ReadingStrings): void {
  if (document.getElementById(id)) return;
  const description = make('p', '', '', { id, hidden: '' });
  document.body.append(description);
  let described: HTMLElement | undefined;
  const describe = (sentence: HTMLElement | undefined): void => {
    if (!sentence) return;
    described?.removeAttribute('aria-describedby');
    described = sentence;
    description.textContent = fill(
      isSelected(sentence) ? t.bar.isOpen : t.bar.isClosed,
      nameSelection({ first: sentence.id, last: sentence.id }, t),
    );
    sentence.setAttribute('aria-describedby', id);
  };
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof Element && target.matches('.s[id]')) describe(ownOf(target));
  });
  onSelection(() => describe(described));
  describe(document.querySelector<HTMLElement>('.s[id][tabindex="0"]') ?? undefined);
}
