import { selectedWords } from './words.ts';

/** What stands beside the words, and is selected only by a reader who begins there. */
const asides = '.notes, .parallels, .cite-page, .colophon, .voice, .head, .foot, .side, .neighbours';

/** Keeps a selection to the words of the column in which it began, and copies them paragraph by paragraph. */
export function keepToWords(): void {
  document.addEventListener('pointerdown', ({ target }) => {
    // A new selection may begin in either column.
    delete document.documentElement.dataset['began'];
    const aside = target instanceof Element ? target.closest(asides) : null;
    document.querySelectorAll('[data-selecting]').forEach((one) => one.toggleAttribute('data-selecting', one === aside));
    aside?.setAttribute('data-selecting', '');
  });
  document.addEventListener('selectionchange', nameColumn);
  document.addEventListener('copy', copyWords);
}

// The style sheet takes the other column out of the selection.
function nameColumn(): void {
  const { dataset } = document.documentElement;
  const selected = getSelection();
  if (!selected || selected.isCollapsed) return;
  const node = selected.anchorNode;
  const column = (node instanceof Element ? node : node?.parentElement)?.closest('.row > .zh, .row > .en');
  dataset['began'] = column ? (column.classList.contains('zh') ? 'zh' : 'en') : dataset['locale'];
}

function copyWords(event: ClipboardEvent): void {
  const selected = getSelection();
  if (!event.clipboardData || !selected || selected.isCollapsed || document.activeElement?.matches('input, textarea')) return;
  nameColumn();
  const paragraphs = selectedWords(selected);
  if (paragraphs.length === 0) return;
  const box = document.createElement('div');
  paragraphs.forEach(({ lang, words }) => {
    const paragraph = document.createElement('p');
    paragraph.lang = lang;
    paragraph.textContent = words;
    box.append(paragraph);
  });
  event.clipboardData.setData('text/plain', paragraphs.map(({ words }) => words).join('\n\n'));
  event.clipboardData.setData('text/html', box.innerHTML);
  event.preventDefault();
}
