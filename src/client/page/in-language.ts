/** Puts the title and the attributes of a page in both languages into the language that it speaks: where its links lead, and how things are called. */
export function speakReadersLanguage(): void {
  const name = document.documentElement.dataset['locale'] === 'en' ? 'data-in-en' : 'data-in-zh';
  document.querySelectorAll(`[${name}]`).forEach((element) => {
    const said = JSON.parse(element.getAttribute(name) ?? '[]') as [string, string][];
    said.forEach(([name, value]) => (name === 'text' ? (element.textContent = value) : element.setAttribute(name, value)));
  });
}
