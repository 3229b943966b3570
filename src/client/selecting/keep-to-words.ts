import { selectedWords } from './words.ts';

/** What stands beside the words, and is selected only by a reader who begins there. */
const asides = '.beside, .cite-page, .page-parts, .references, .proof, .colophon, .voice, .head, .foot, .side, .neighbours';

/** Keeps a selection to the words of the column in which it began, and copies them paragraph by paragraph. */
export function keepToWords(): void {
  document.addEventListener('pointerdown', begin);
  document.addEventListener('selectionchange', nameColumn);
  document.addEventListener('copy', copyWords);
}

// A new selection may begin in either column, and in what stands beside the words.
function begin({ target, button, shiftKey }: PointerEvent): void {
  const aside = target instanceof Element ? target.closest(asides) : null;
  document.querySelectorAll('[data-selecting]').forEach((one) => one.toggleAttribute('data-selecting', one === aside));
  aside?.setAttribute('data-selecting', '');
  if (button !== 0 || shiftKey) return;
  const { dataset } = document.documentElement;
  const column = columnOf(target);
  // The other column lies within the old selection unseen: a press there would be taken for a wish to drag that.
  if (column && dataset['began'] && column !== dataset['began']) getSelection()?.removeAllRanges();
  delete dataset['began'];
}

// The style sheet takes the other column out of the selection.
function nameColumn(): void {
  const selected = getSelection();
  if (!selected || selected.isCollapsed) return;
  const { dataset } = document.documentElement;
  dataset['began'] = columnOf(selected.anchorNode) ?? dataset['locale'];
}

function columnOf(place: EventTarget | null): string | undefined {
  const element = place instanceof Element ? place : place instanceof Node ? place.parentElement : null;
  const column = element?.closest('.row > .zh, .row > .en');
  return column ? (column.classList.contains('zh') ? 'zh' : 'en') : undefined;
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
