import { parseId } from '#citation/grammar.ts';
import type { Edition, Place } from './edition.ts';
import { pageOf } from './edition.ts';
import type { Locale } from './urls.ts';
import { permalinkOf, urlOf, urlTo } from './urls.ts';

/** An address that shows no words any more, as its old place tells of it. */
export interface EndedAddress {
  id: string;
  why: 'merged' | 'split' | 'withdrawn' | 'renumbered';
  /** Where its words stand now, if anywhere. */
  to: { id: string; href: string } | undefined;
  /** The words it last showed; empty for units and paragraphs. */
  words: string;
}

/** The ended addresses whose anchors a page keeps: those of its own sentences and paragraphs, and of what was below it. */
export function endedOn(edition: Edition, page: Place, locale: Locale): EndedAddress[] {
  return Object.keys(edition.ended)
    .filter((id) => homeOf(edition, id) === page && !endedPages(edition).some((ended) => isBelow(id, ended)))
    .map((id) => toAddress(edition, id, locale));
}

/** The ended works, parts and sections: each had a page of its own, and keeps it. */
export function endedPages(edition: Edition): string[] {
  return Object.keys(edition.ended).filter((id) => {
    const parts = parseId(id);
    return parts !== undefined && parts.measure === undefined && parts.paragraph === undefined && parts.sentence === undefined;
  });
}

/** The ended works, parts, sections and measures: each had a permanent address, and keeps it. */
export function endedUnits(edition: Edition): string[] {
  return Object.keys(edition.ended).filter((id) => {
    const parts = parseId(id);
    return parts !== undefined && parts.paragraph === undefined && parts.sentence === undefined;
  });
}

/** An ended unit with every ended address below it. */
export function endedBelow(edition: Edition, unit: string, locale: Locale): EndedAddress[] {
  return Object.keys(edition.ended)
    .filter((id) => isBelow(id, unit))
    .map((id) => toAddress(edition, id, locale));
}

/** The place that stands nearest to an ended address: what is left of it when its end is cut off. */
export function survivorOf(edition: Edition, id: string): Place {
  const found = edition.places.get(id) ?? edition.places.get(id.replace(/\d+$/, ''));
  if (found) return found;
  const shorter = id.includes('.') ? id.slice(0, id.lastIndexOf('.')) : id.replace(/\d+$/, '');
  return shorter === id ? (edition.works[0] as Place) : survivorOf(edition, shorter);
}

/** Where an ended address goes on resolving: the page that it always was on, at its old anchor. */
export function urlOfEnded(edition: Edition, id: string, locale: Locale): string {
  const page = endedPages(edition).find((ended) => isBelow(id, ended)) ?? homeOf(edition, id).id;
  return urlTo(`${locale}/${edition.slug}/${page}/#${id}`);
}

/** The address of an ended unit and that of the unit which holds its words now, in both languages and at the permanent address. */
export function redirectsOf(edition: Edition): { from: string; to: string }[] {
  return endedUnits(edition).flatMap((id) => {
    const heir = heirOf(edition, id);
    if (!heir) return [];
    const path = (tree: string): string => urlTo(`${tree}/${edition.slug}/${id}/`);
    return [
      ...(endedPages(edition).includes(id)
        ? (['zh', 'en'] as const).map((locale) => ({ from: path(locale), to: urlOf(edition, heir, locale) }))
        : []),
      { from: path('id'), to: permalinkOf(edition, heir) },
    ];
  });
}

/** The unit that holds the words of an ended unit now, if one does. */
export function heirOf(edition: Edition, id: string): Place | undefined {
  const to = edition.ended[id]?.to ?? undefined;
  if (to === undefined) return undefined;
  return edition.places.get(to) ?? heirOf(edition, to);
}

const homeOf = (edition: Edition, id: string): Place => pageOf(survivorOf(edition, id));

const isBelow = (id: string, unit: string): boolean => id === unit || id.startsWith(`${unit}.`);

function toAddress(edition: Edition, id: string, locale: Locale): EndedAddress {
  const entry = edition.ended[id];
  const to = entry?.to ?? undefined;
  const page = to === undefined ? undefined : homeOf(edition, to);
  const fragment = to === undefined || edition.places.get(to) === page ? '' : `#${to}`;
  return {
    id,
    why: entry?.why ?? 'withdrawn',
    to: to === undefined || !page ? undefined : { id: to, href: urlTo(`${locale}/${edition.slug}/${page.id}/${fragment}`) },
    words: entry?.words ?? '',
  };
}
