const blocks = '.row > .zh, .row > .en';

/** Puts the English page in the place of the Chinese where it is to be read; the words, which the file holds once, go over. */
export function turnPage(): void {
  const { documentElement: root, body } = document;
  const template = document.querySelector<HTMLTemplateElement>('#en');
  if (root.dataset['locale'] === 'en' && template) {
    const { content, dataset } = template;
    fill([...content.querySelectorAll(blocks)], [...document.querySelectorAll(blocks)]);
    const terms = document.querySelector('.terms');
    if (terms) content.querySelector('.terms-here')?.append(terms);
    document.title = dataset['title'] ?? '';
    [...body.children].forEach((element) => element.tagName !== 'SCRIPT' && element.remove());
    body.prepend(content);
  }
  delete root.dataset['turning'];
}

// Both pages have the same blocks in the same order; a sentence bears its id in the language of the page.
function fill(empty: readonly Element[], full: readonly Element[]): void {
  empty.forEach((block, at) => {
    if (block.childNodes.length === 0) block.append(...(full[at]?.childNodes ?? []));
  });
  empty.forEach((block) => {
    if (!block.classList.contains('zh')) return;
    const others = block.parentElement?.querySelectorAll(':scope > .en .s') ?? [];
    block.querySelectorAll('.s[id]').forEach((sentence, at) => {
      const { id } = sentence;
      sentence.removeAttribute('id');
      if (others[at]) others[at].id = id;
    });
  });
}
