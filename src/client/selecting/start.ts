const signs = ['pointerover', 'keydown', 'selectionchange'];

/** Loads what keeps selections to the words, with the first sign that there is a reader who may select any. */
export function startSelecting(): void {
  const load = (): void => {
    signs.forEach((sign) => document.removeEventListener(sign, load));
    // A page that is left gives up what it was loading.
    void import('./keep-to-words.ts').then(
      ({ keepToWords }) => keepToWords(),
      () => undefined,
    );
  };
  signs.forEach((sign) => document.addEventListener(sign, load));
}
