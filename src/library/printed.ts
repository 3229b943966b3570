import type { Edition, Place } from './edition.ts';
import { workInfo, workOf } from './edition.ts';
import type { Locale } from './urls.ts';

/** An id as people print it: `r2.3.2.s3` becomes `R2.3.2 s3`. */
export function printShort(id: string): string {
  const at = id.lastIndexOf('.s');
  const unit = at < 0 ? id : id.slice(0, at);
  return `${unit.charAt(0).toUpperCase()}${unit.slice(1)}${at < 0 ? '' : ` ${id.slice(at + 1)}`}`;
}

/** A place in words: 报告·二（三）2, Report II(3)2. */
export function printLong(edition: Edition, place: Place, locale: Locale): string {
  const name = workInfo(edition, place).name[locale];
  const path = pathTo(place).filter(({ kind }) => kind !== 'work');
  if (path.length === 0) return name;
  const numbers = path.map((each) => numberOf(each, locale)).join('');
  return locale === 'zh' ? `${name}·${numbers}` : `${name} ${numbers}`;
}

/** The places from the work down to a place, itself included. */
export function pathTo(place: Place): Place[] {
  return workOf(place) === place || !place.parent ? [place] : [...pathTo(place.parent), place];
}

function numberOf({ kind, label, number }: Place, locale: Locale): string {
  if (kind === 'measure') return String(number);
  if (locale === 'zh') return label.endsWith('、') ? label.slice(0, -1) : label;
  return kind === 'part' ? roman(number) : `(${number})`;
}

function roman(number: number): string {
  const signs: [number, string][] = [[10, 'X'], [9, 'IX'], [5, 'V'], [4, 'IV'], [1, 'I']];
  const found = signs.find(([value]) => value <= number);
  return found ? found[1] + roman(number - found[0]) : '';
}
