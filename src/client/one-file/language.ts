import { recall, remember } from '../page/storage.ts';

const key = 'language';
/** What else the page takes along to its next opening, where the device may remember nothing. */
const settings = ['theme', 'size', 'contrast', 'large', 'text'];
/** How the name of the window begins that carries it: that survives a reload even where storage is closed. */
const mark = 'reader:';

/** Returns the language of the page: the one that was chosen, else that of the browser. */
export function chosenLanguage(): 'zh' | 'en' {
  const chosen = recall(key) ?? carried()[key];
  if (chosen === 'zh' || chosen === 'en') return chosen;
  return /^(?:zh\b|$)/i.test(navigator.language) ? 'zh' : 'en';
}

/** Sets on the page what it carried along from its last opening; what the device remembers goes before it. */
export function takeSettings(): void {
  const taken = carried();
  settings.forEach((name) => {
    if (taken[name]) document.documentElement.setAttribute(`data-${name}`, taken[name]);
  });
}

/** Opens the page anew in a language, at the same place. */
export function turnTo(language: 'zh' | 'en'): void {
  const { documentElement: root } = document;
  const taken = settings.map((name) => [name, root.getAttribute(`data-${name}`) ?? '']);
  window.name = mark + JSON.stringify(taken.concat([[key, language]]));
  remember(key, language);
  history.scrollRestoration = 'manual';
  // An address that asks for a view would turn to it again.
  if (location.search) location.replace(location.pathname + location.hash);
  else location.reload();
}

function carried(): Partial<Record<string, string>> {
  if (window.name.indexOf(mark) !== 0) return {};
  try {
    const pairs = JSON.parse(window.name.slice(mark.length)) as [string, string][];
    return pairs.reduce<Record<string, string>>((all, [name, value]) => ({ ...all, [name]: /^\w*$/.test(value) ? value : '' }), {});
  } catch {
    return {};
  }
}
