/** The views of a reading page: one language, both side by side, both sentence by sentence. `public/theme.js` knows them too. */
export const views = ['single', 'parallel', 'lines'] as const;

/** The name of a view, as it stands in addresses, attributes and on the device. */
export type View = (typeof views)[number];

/** Returns whether something is the name of a view. */
export function isView(value: unknown): value is View {
  return views.indexOf(value as View) >= 0;
}
