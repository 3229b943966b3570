import { keepOnReflow } from '../page/reflow.ts';
import { whenLoaded } from '../page/when-loaded.ts';
import { keepAnchor } from './scroll-anchor.ts';

/** Keeps the sentences of both languages in the order in which they are seen, and the reader at their place, when the layout changes. */
export function keepOrder(): void {
  const root = document.documentElement;
  let interleave: ((isPaper?: boolean) => void) | undefined;
  const follow = (): void => {
    if (interleave) interleave();
    else if (root.hasAttribute('data-view'))
      whenLoaded(import('./interleave.ts'), (loaded) => {
        ({ interleave } = loaded);
        interleave();
      });
  };
  keepOnReflow((change) =>
    keepAnchor(() => {
      change();
      follow();
    }),
  );
  addEventListener('resize', follow);
  addEventListener('beforeprint', () => interleave?.(root.getAttribute('data-view') === 'parallel'));
  addEventListener('afterprint', follow);
  follow();
}
