import type { Checked, Range } from '#search/engine/contract.ts';
import { make } from '../page/make.ts';
import type { SearchStrings } from './setting.ts';

/** Returns words with some stretches marked. */
export function marked(text: string, ranges: readonly Range[]): DocumentFragment {
  const all = document.createDocumentFragment();
  let from = 0;
  for (const [start, end] of ranges) {
    all.append(text.slice(from, start), make('mark', '', text.slice(start, end)));
    from = end;
  }
  all.append(text.slice(from));
  return all;
}

/** Returns what was typed against what stands in the text: what is missing and what should not be there. */
export function compared({ differences }: Checked, words: SearchStrings): DocumentFragment {
  const all = document.createDocumentFragment();
  for (const [kind, part] of differences) {
    if (kind === 0) all.append(part);
    else {
      const changed = make(kind < 0 ? 'del' : 'ins');
      changed.append(
        make('span', 'unseen', `〔${kind < 0 ? words.surplus : words.missing}：`, { lang: document.documentElement.lang }),
        part,
        make('span', 'unseen', '〕'),
      );
      all.append(changed);
    }
  }
  return all;
}
