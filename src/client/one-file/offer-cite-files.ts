import type { WorkNames } from '#address/print.ts';
import { workOf } from '#address/within.ts';
import type { CiteExtension } from '#citation/cite-file.ts';
import { toCiteFile } from '#citation/cite-file.ts';
import type { Cited } from '#citation/references.ts';
import { readJson } from '#host/site.ts';
import { fill } from '#i18n/fill.ts';
import { make } from '../page/make.ts';
import { saveFile } from '../page/save-file.ts';
import { readStrings } from '../reading/strings.ts';

/** How the works of the report are cited, and what readers call them. */
interface CiteData {
  names: WorkNames;
  works: Record<string, Partial<Record<'zh' | 'en', Cited>>>;
}

const types = {
  ris: 'application/x-research-info-systems',
  bib: 'application/x-bibtex',
  'csl.json': 'application/vnd.citationstyles.csl+json',
};

/** Makes the files that cite a place, in the panel of citations, where the reader asks for one; what it holds can be copied too. */
export function offerCiteFiles(): void {
  document.addEventListener('click', (event) => {
    const link = event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.cite-panel a[download]') : null;
    const [, report, id, locale, extension] =
      /\/cite\/([^/]+)\/(.+)\.(zh|en)\.(ris|bib|csl\.json)$/.exec(link?.getAttribute('href') ?? '') ?? [];
    if (!link || report === undefined || id === undefined || !isLocale(locale) || !isExtension(extension)) return;
    event.preventDefault();
    void open(link, { report, id, locale, extension });
  });
}

interface Asked {
  report: string;
  id: string;
  locale: 'zh' | 'en';
  extension: CiteExtension;
}

async function open(link: HTMLAnchorElement, { report, id, locale, extension }: Asked): Promise<void> {
  const { names, works } = await readJson<CiteData>('cite.json');
  const cited = works[workOf(id)]?.[locale];
  const { permalinks = '' } = document.querySelector<HTMLElement>('[data-permalinks]')?.dataset ?? {};
  if (!cited) return;
  const text = toCiteFile(extension, { report, id, locale, names, address: `${permalinks}${id}/` }, cited);
  const name = `${report}-${id}.${locale}.${extension}`;
  // Where the browser saves nothing the words below are the way that is left.
  saveFile(text, name, types[extension]);
  const { fileContent } = await readStrings();
  const said = fill(fileContent, name);
  const box = make('textarea', 'file-content', text, { readonly: '', rows: '8', 'aria-label': said });
  const line = link.closest('dd');
  line?.parentElement?.querySelectorAll('.file-words').forEach((old) => old.remove());
  const words = make('dd', 'file-words');
  words.append(make('p', 'ours', said), box);
  line?.after(words);
  box.addEventListener('focus', () => box.select());
}

function isLocale(word: string | undefined): word is 'zh' | 'en' {
  return word === 'zh' || word === 'en';
}

function isExtension(word: string | undefined): word is CiteExtension {
  return word !== undefined && word in types;
}
