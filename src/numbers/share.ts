/** Returns a share of a width, from 0 to 1, as a drawing takes it: 0.3333 is 33.33%. */
export function share(value: number): string {
  return `${Math.round(value * 1e4) / 100}%`;
}
