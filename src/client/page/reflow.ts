/** Runs a change of the layout so that the text stays where the reader has it. */
export type Keeper = (change: () => void) => void;

let keep: Keeper = (change) => change();

/** Names who runs every change of the layout from now on, so that the text stays where the reader has it. */
export function keepOnReflow(keeper: Keeper): void {
  keep = keeper;
}

/** Runs a change of the layout, and tells what is placed by hand to place itself anew. */
export function reflow(change: () => void): void {
  keep(change);
  dispatchEvent(new Event('resize'));
}
