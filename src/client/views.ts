import { current, fragmentOf } from './light.ts';
import { keepingPlace, takeAlong } from './place.ts';
import { recall, remember } from './storage.ts';
import type { Words } from './words.ts';
import { fill } from './words.ts';

type View = 'single' | 'parallel' | 'lines';

const root = document.documentElement;
const links = [...document.querySelectorAll<HTMLAnchorElement>('[data-view-link]')];

const isView = (value: unknown): value is View => value === 'single' || value === 'parallel' || value === 'lines';

function shown(): View {
  const view = root.getAttribute('data-view');
  return isView(view) ? view : 'single';
}

function addressIn(view: View): string {
  return `${location.pathname}${view === 'single' ? '' : `?view=${view}`}`;
}

// In one column side by side is sentence by sentence, and goes by that name.
const narrow = matchMedia('(max-width: 699px)');

function mark(): void {
  const here = shown() === 'parallel' && narrow.matches ? 'lines' : shown();
  links.forEach((link) => {
    if (link.dataset['viewLink'] === here) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
  });
}

function turnTo(view: View): void {
  keepingPlace(() => {
    if (view === 'single') root.removeAttribute('data-view');
    else root.setAttribute('data-view', view);
  });
  history.replaceState(history.state, '', addressIn(view) + location.hash);
  mark();
  dispatchEvent(new Event('resize'));
}

// A plain click only: with a key held down the reader wants another window.
function onPlainClick(link: HTMLAnchorElement, run: (event: MouseEvent) => void): void {
  link.addEventListener('click', (event) => {
    if (event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey) run(event);
  });
}

/** Makes the words in the head turn the page to a view, which the device then remembers. */
export function offerViews(t: Words): void {
  if (!root.hasAttribute('data-views')) return;
  links.forEach((link) => {
    const view = link.dataset['viewLink'];
    if (isView(view)) {
      link.href = addressIn(view);
      onPlainClick(link, (event) => {
        event.preventDefault();
        remember('view', view);
        turnTo(view);
      });
    } else {
      const page = link.href;
      onPlainClick(link, () => {
        const lit = current();
        remember('view', 'single');
        takeAlong();
        link.href = lit ? `${page}#${fragmentOf(lit)}` : page;
      });
    }
  });
  mark();
  offerMine(t);
}

// The link decides; what the reader is used to is one word away.
function offerMine(t: Words): void {
  const asked = new URLSearchParams(location.search).get('view');
  const mine = recall('view');
  if (!isView(asked) || !isView(mine) || asked === mine) return;
  const line = document.createElement('p');
  const turn = document.createElement('button');
  const keep = document.createElement('button');
  line.className = 'offer';
  line.setAttribute('role', 'status');
  turn.className = 'act';
  turn.textContent = fill(t.turnTo, t.viewNames[mine]);
  keep.textContent = t.keepView;
  turn.addEventListener('click', () => {
    turnTo(mine);
    line.remove();
  });
  keep.addEventListener('click', () => line.remove());
  line.append(fill(t.openedIn, t.viewNames[asked]), turn, keep);
  document.body.append(line);
}
