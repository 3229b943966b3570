/** Whether an id is a place or stands under it: `r2.3.1.s2` under `r2.3`, `r2.3` under `r2`, `r2` under `r`. */
export function isUnder(id: string, place: string): boolean {
  const next = id.charAt(place.length);
  const isWork = !/\d/.test(place.charAt(place.length - 1));
  return id.indexOf(place) === 0 && (next === '' || (isWork ? /\d|\./.test(next) : next === '.'));
}
