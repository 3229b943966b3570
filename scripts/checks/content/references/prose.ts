import { listPaths, reportPaths } from '#address/paths.ts';
import { parseRange } from '#address/range.ts';
import { workOf } from '#address/within.ts';
import type { Fault, Known } from './known.ts';
import { isSentence, isUnit, placeOf } from './known.ts';

/** What a component of prose names, and under which attribute. */
interface Naming {
  attribute: 'of' | 'id' | 'page';
  isThere: (name: string, site: Site) => boolean;
  wanted: string;
}

/** What prose may name: content, and the topics. */
interface Site extends Known {
  topics: ReadonlySet<string>;
}

const concept: Naming = {
  attribute: 'of',
  isThere: (name, { concepts }) => concepts.get(name)?.draft === false,
  wanted: 'concept with a page. Write the name of a file of content/glossary that is no draft.',
};
const sentence: Pick<Naming, 'isThere' | 'wanted'> = {
  isThere: isSentence,
  wanted: 'sentence. Write an id that stands in content/reports/*/zh.',
};

const unitsOf: Naming = { attribute: 'of', isThere: isUnit, wanted: 'unit of the home report. Write an id that `npm run outline` shows.' };

const topicComponents: Readonly<Record<string, Naming>> = {
  Term: concept,
  Mentions: concept,
  Quote: { attribute: 'id', ...sentence },
  Cite: {
    attribute: 'id',
    isThere: (name, site) => isSentence(name, site) || (isUnit(name, site) && placeOf(name, site)?.report.slug === site.home),
    wanted: 'place in the report. Write an id that `npm run outline` shows.',
  },
  Tasks: unitsOf,
  Units: unitsOf,
};

const aboutComponents: Readonly<Record<string, Naming>> = {
  To: {
    attribute: 'page',
    isThere: (name, { topics }) =>
      (listPaths as readonly string[]).includes(name)
        ? name !== 'topics'
        : name.startsWith('topics/') && topics.has(name.slice('topics/'.length)),
    wanted: `page of the site. Write one of ${listPaths.filter((path) => path !== 'topics').join(', ')}, or topics/ and the name of a topic.`,
  },
};

/** Returns what is wrong with what topics and the page about the site name: places, concepts, pages, topics. */
export function proseFaults(prose: ReadonlyMap<string, string>, known: Known): Fault[] {
  const topicFiles = [...prose.keys()].flatMap((path) => {
    const [, locale, slug] = /^topics\/(\w+)\/([^/]+)\.mdx$/.exec(path) ?? [];
    return locale === undefined || slug === undefined ? [] : [{ path, locale, slug }];
  });
  const site: Site = { ...known, topics: new Set(topicFiles.map(({ slug }) => slug)) };
  return [
    ...[...prose].flatMap(([path, text]) => namedIn(path, text, path.startsWith('topics/') ? topicComponents : aboutComponents, site)),
    ...[...prose].flatMap(([path, text]) => linkedIn(path, text, site)),
    ...topicFiles.flatMap(({ path }): Fault[] => {
      const aim = aimIn(prose.get(path) ?? '');
      return aim === undefined || isSentence(aim, known)
        ? []
        : [[path, 'aim', `It names “${aim}”, and there is no such ${sentence.wanted}`]];
    }),
    ...topicFiles.flatMap(({ path, locale }, at): Fault[] => {
      const order = orderIn(prose.get(path));
      const other = topicFiles.slice(0, at).find((one) => one.locale === locale && orderIn(prose.get(one.path)) === order);
      return order === undefined || !other
        ? []
        : [[path, 'order', `It says ${order}, as ${other.path} does, and one of the two comes first. Give one another number.`]];
    }),
    ...topicFiles.flatMap(({ path, locale, slug }): Fault[] => {
      const other = `topics/${locale === 'zh' ? 'en' : 'zh'}/${slug}.mdx`;
      return prose.has(other)
        ? []
        : [[path, slug, `There is no content/${other}, and every topic has a page in both languages. Write it.`]];
    }),
  ];
}

/** The place among the topics that front matter says, whose form was read before. */
function orderIn(text = ''): string | undefined {
  return /^---\n[^]*?^order:[ \t]*(-?\d+)[ \t]*$[^]*?^---$/m.exec(text)?.[1];
}

/** The sentence that front matter says has the aim. */
function aimIn(text: string): string | undefined {
  return /^---\n(?:(?!---$).*\n)*?aim:[ \t]*(\S+)[ \t]*\n/.exec(text)?.[1];
}

function namedIn(path: string, text: string, components: Readonly<Record<string, Naming>>, site: Site): Fault[] {
  return [...text.matchAll(/<([A-Z]\w*)\b([^>]*)>/g)].flatMap(({ index, 1: component = '', 2: attributes = '' }): Fault[] => {
    const key = lineAt(text, index);
    const naming = Object.hasOwn(components, component) ? components[component] : undefined;
    // Which components there are, and what each is given, the parser of prose has said before.
    if (!naming) return [];
    const { attribute, isThere, wanted } = naming;
    const name = new RegExp(`\\b${attribute}="([^"]*)"`).exec(attributes)?.[1] ?? '';
    return isThere(name, site) ? [] : [[path, key, `<${component}> names “${name}”, and there is no such ${wanted}`]];
  });
}

/** Links that lead to pages of this site: of entries, topics, places, or lists. */
function linkedIn(path: string, text: string, site: Site): Fault[] {
  // Where the page of this prose stands, from which its links lead on.
  const own = path.replace(/^topics\/(\w+)\/(.*)\.mdx$/, '$1/topics/$2/').replace(/^about\/(\w+)\.mdx$/, '$1/about/');
  return [...text.matchAll(/(?:\]\(|^ {0,3}\[[^\]\n]+\]:)\s*<?([^)>\s]+)/gm)].flatMap(({ index, 1: href = '' }): Fault[] => {
    const { origin, pathname, hash } = new URL(href, `${here}/${own}`);
    const missing = origin === here ? missingAt(pathname, hash.slice(1), site) : undefined;
    return missing === undefined
      ? []
      : [[path, lineAt(text, index), `It leads to ${href}, and there is no such ${missing}. Correct the link.`]];
  });
}

const here = 'https://here.example';

/** Returns what is not there under an address of this site; files of the site are known when it is built. */
function missingAt(pathname: string, fragment: string, site: Site): string | undefined {
  const [tree = '', first = '', second = ''] = pathname.split('/').slice(1);
  if (!['zh', 'en', 'id'].includes(tree) || first === '') return undefined;
  if (tree !== 'id' && first === 'glossary' && second !== '')
    return site.concepts.get(second)?.draft === false ? undefined : 'entry with a page';
  if (tree !== 'id' && first === 'topics' && second !== '') return site.topics.has(second) ? undefined : 'topic';
  const report = site.reports.get(first);
  if (!report) return tree !== 'id' && (listPaths as readonly string[]).includes(first) ? undefined : 'page';
  const isThere = (id: string): boolean =>
    report.units.has(id) || report.paragraphs.has(id) || report.sentences.has(id) || Object.hasOwn(report.ended, id);
  const isPage = second === '' || (reportPaths as readonly string[]).includes(second) || isThere(second);
  // What else a page has a fragment for is known when it is built.
  const { first: from, last: to } = parseRange(fragment) ?? {};
  const isId = (id: string | undefined): id is string => id !== undefined && report.units.has(workOf(id));
  return isPage && [from, to].filter(isId).every(isThere) ? undefined : 'place';
}

function lineAt(text: string, index: number): string {
  return `line ${text.slice(0, index).split('\n').length}`;
}
