import type { DraftReport, DraftSetting } from './setting.ts';
import { make } from '../page/make.ts';
import { spoken } from '../search/spoken.ts';

/** Draws the maps of reports that the page was not built with, once each, when something of them was found. */
export function drawMaps(host: HTMLElement, slugs: ReadonlySet<string>, setting: DraftSetting): void {
  setting.reports.forEach((report) => {
    if (slugs.has(report.slug) && !host.querySelector(`[data-report="${report.slug}"]`)) host.append(...drawMap(report, setting));
  });
}

function drawMap({ slug, name, map }: DraftReport, { locale, words }: DraftSetting): Element[] {
  if (!map) return [];
  const title = make('p', 'map-of ours', '', { 'data-report': slug, 'aria-hidden': 'true' });
  title.append(spoken(name[locale], locale));
  const drawing = makeShape('svg', {
    class: 'hit-map',
    'data-report': slug,
    viewBox: `-1 0 ${map.width + 2} ${map.height}`,
    preserveAspectRatio: 'none',
    role: 'img',
    'aria-label': `${name[locale]} · ${words.map}`,
    fill: 'none',
  });
  drawing.append(
    ...map.strokes.map(({ id, path }) => makeShape('path', { 'data-id': id, d: path, 'vector-effect': 'non-scaling-stroke' })),
  );
  return [title, drawing];
}

function makeShape(name: string, attributes: Record<string, string>): SVGElement {
  const shape = document.createElementNS('http://www.w3.org/2000/svg', name);
  Object.keys(attributes).forEach((key) => shape.setAttribute(key, attributes[key] ?? ''));
  return shape;
}
