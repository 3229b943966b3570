const page = document.querySelector<HTMLElement>('.glossary');
const box = document.getElementById('term-filter');
const index = page?.querySelector('.index');
const letters = page?.querySelector('.letters');
const said = document.getElementById('term-status');

// Tones are left out, as most readers type none.
const fold = (words: string): string =>
  words
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .trim();

if (page && index && letters && said && box instanceof HTMLInputElement) {
  const entries = [...index.querySelectorAll<HTMLElement>('li')];
  const kindOf = (entry: HTMLElement): string => entry.querySelector('.kind')?.textContent ?? '';

  const filter = (): void => {
    const sought = fold(box.value);
    const close = sought.split(' ').join('');
    let found = 0;
    for (const entry of entries) {
      const words = entry.dataset['k'] ?? '';
      entry.hidden = sought !== '' && !words.includes(sought) && !words.includes(close);
      if (!entry.hidden) found++;
    }
    index.querySelectorAll<HTMLElement>('.group').forEach((group) => (group.hidden = !group.querySelector('li:not([hidden])')));
    said.textContent =
      sought === '' ? '' : found === 0 ? (page.dataset['none'] ?? '') : (page.dataset['found'] ?? '').split('{0}').join(String(found));
  };

  const keyOf = (entry: HTMLElement, order: string): string =>
    order === 'kind'
      ? `${(entry.dataset['kind'] ?? '').padStart(2, '0')} ${entry.dataset[document.documentElement.lang === 'en' ? 'en' : 'zh'] ?? ''}`
      : (entry.dataset[order] ?? '');

  const arrange = (order: string): void => {
    const sorted = [...entries].sort((a, b) => (keyOf(a, order) < keyOf(b, order) ? -1 : 1));
    const groups = new Map<string, HTMLElement[]>();
    for (const entry of sorted) {
      const name = order === 'kind' ? kindOf(entry) : ((entry.dataset[order] ?? '').split(' ')[0] ?? '');
      groups.set(name, [...(groups.get(name) ?? []), entry]);
    }
    index.textContent = '';
    letters.textContent = '';
    for (const [name, members] of groups) {
      const group = document.createElement('section');
      const heading = document.createElement('h2');
      const list = document.createElement('ul');
      const link = document.createElement('a');
      group.className = 'group';
      heading.id = `letter-${name.split(' ').join('-')}`;
      heading.tabIndex = -1;
      heading.textContent = name;
      link.href = `#${heading.id}`;
      link.textContent = name;
      list.append(...members);
      group.append(heading, list);
      index.append(group);
      letters.append(link, ' ');
    }
    page
      .querySelectorAll<HTMLElement>('[data-order]')
      .forEach((button) => button.setAttribute('aria-pressed', String(button.dataset['order'] === order)));
    filter();
  };

  box.addEventListener('input', filter);
  page.addEventListener('click', ({ target }) => {
    const order = target instanceof HTMLElement ? target.dataset['order'] : undefined;
    if (order) arrange(order);
  });
  filter();
}
