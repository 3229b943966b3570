import { builtSite } from '../../site.ts';
import type { Page } from '../dist/pages.ts';
import { kindOf, oneOfEachKind, pagesOf } from '../dist/pages.ts';

/** The site that the browsers look at. */
export const site = builtSite();

/** Every page of the site; reading them takes a while, and the files that a worker runs share what it has read. */
export const pages: Page[] = pagesOf(site);

/** One page of each kind in each language. */
export const oneOfEach: Page[] = oneOfEachKind(pages);

/** The sections of the report in a language, in the order of their files. */
export function sectionsIn(locale: 'zh' | 'en'): Page[] {
  return pages.filter((page) => kindOf(page) === 'section' && page.path.startsWith(`${locale}/`));
}

/** Returns a Chinese section that holds a term. Throws where there is none. */
export function sectionWithTerm(): Page {
  const page = sectionsIn('zh').find(({ html }) => html.includes('class="t"'));
  if (!page) throw new Error('No section of dist/ holds a term. Look at what the build says, and whether the glossary has entries.');
  return page;
}
