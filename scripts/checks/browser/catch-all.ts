/** Catches, in a page, what it would copy or save, and keeps it on the root element as `copied` and `saved`. */
export function catchAll(): void {
  const clipboard = { writeText: (words: string) => Promise.resolve(void (document.documentElement.dataset['copied'] = words)) };
  Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  const plain = URL.createObjectURL.bind(URL);
  URL.createObjectURL = (blob: Blob) => {
    const reader = new FileReader();
    reader.onload = () => void (document.documentElement.dataset['saved'] = typeof reader.result === 'string' ? reader.result : '');
    reader.readAsText(blob);
    return plain(blob);
  };
  document.addEventListener(
    'click',
    (event) => event.target instanceof HTMLAnchorElement && event.target.download && event.preventDefault(),
  );
}
