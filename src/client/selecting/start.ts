import { whenLoaded } from '../page/when-loaded.ts';

const signs = ['pointerover', 'keydown', 'selectionchange'];

/** Loads what keeps selections to the words, with the first sign that there is a reader who may select any. */
export function startSelecting(): void {
  const load = (): void => {
    signs.forEach((sign) => document.removeEventListener(sign, load));
    whenLoaded(import('./keep-to-words.ts'), ({ keepToWords }) => keepToWords());
  };
  signs.forEach((sign) => document.addEventListener(sign, load));
}
