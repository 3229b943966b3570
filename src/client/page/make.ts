/** Returns a new element with a class, words and attributes. */
export function make<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  words = '',
  attributes: Record<string, string> = {},
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name);
  if (className) element.className = className;
  if (words) element.textContent = words;
  Object.keys(attributes).forEach((key) => element.setAttribute(key, attributes[key] ?? ''));
  return element;
}

/** Returns a new button that runs something at a click. */
export function makeButton(className: string, words: string, run: () => void | Promise<void>): HTMLButtonElement {
  const button = make('button', className, words, { type: 'button' });
  button.addEventListener('click', () => void run());
  return button;
}
