import { makeButton } from '../page/make.ts';

/** The groups of the table of figures, which a narrow window folds under their heads. */
export interface Fold {
  /** Puts away what is closed, after rows have come or gone; what is chosen or sorted (`isWhole` not) is never put away. */
  fit(isWhole: boolean): void;
  /** Opens the group of a place, and returns whether it was closed. */
  open(place: Element | null): boolean;
}

/**
 * Makes the groups of a table open and close where its rows are cards; `all` opens or closes every one. What is closed is
 * still found by browsers that search what is hidden, and is printed.
 */
export function createFold(table: HTMLTableElement, all: HTMLButtonElement | null): Fold {
  const narrow = matchMedia('(max-width: 62.4375em)');
  const groups = [...table.tBodies];
  const open = new Set<Element>();
  const words = { open: all?.textContent ?? '', close: all?.dataset['close'] ?? '' };
  let isWhole = true;
  let isOn = false;

  const set = (group: HTMLTableSectionElement): void => {
    const isClosed = isOn && !open.has(group);
    group.querySelectorAll('tr[data-kind]').forEach((row) => {
      const state = row.getAttribute('hidden');
      if (isClosed && state === null) row.setAttribute('hidden', 'until-found');
      else if (!isClosed && state === 'until-found') row.removeAttribute('hidden');
    });
    const head = group.querySelector('.f-fold');
    let button = head?.querySelector('button');
    if (head && isOn && !button) {
      button = makeButton('', '', () => {
        if (!open.delete(group)) open.add(group);
        set(group);
        tell();
      });
      button.append(...head.childNodes);
      head.append(button);
    }
    if (head && button && !isOn) {
      head.append(...button.childNodes);
      button.remove();
    }
    button?.setAttribute('aria-expanded', String(!isClosed));
  };
  const tell = (): void => {
    if (!all) return;
    all.hidden = !isOn;
    all.textContent = open.size < groups.length ? words.open : words.close;
  };
  const setAll = (): void => {
    isOn = isWhole && narrow.matches;
    table.toggleAttribute('data-folds', isOn);
    groups.forEach(set);
    tell();
  };
  const show = (place: Element | null): boolean => {
    const group = groups.find((one) => one.contains(place));
    if (!group || !isOn || open.has(group)) return false;
    open.add(group);
    set(group);
    tell();
    return true;
  };

  all?.addEventListener('click', () => {
    if (open.size < groups.length) groups.forEach((group) => open.add(group));
    else open.clear();
    setAll();
  });
  table.addEventListener('beforematch', ({ target }) => void (target instanceof Element && show(target)));
  // The keyboard of a phone makes the window lower: only another width decides anew.
  let was = narrow.matches;
  addEventListener('resize', () => {
    if (narrow.matches === was) return;
    was = narrow.matches;
    setAll();
  });
  return {
    fit(whole) {
      isWhole = whole;
      setAll();
    },
    open: show,
  };
}
