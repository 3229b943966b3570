/** What is, what was before, and what was undone; the nearest of both stand last. */
export interface History<State> {
  readonly past: readonly State[];
  readonly present: State;
  readonly future: readonly State[];
}

/** How many steps are kept. */
const most = 100;

/** Returns the history of what has none yet. */
export function begin<State>(present: State): History<State> {
  return { past: [], present, future: [] };
}

/** Returns a history with a step more; what was undone before it is gone. A step to the same is none. */
export function step<State>(history: History<State>, next: State): History<State> {
  const { past, present } = history;
  if (next === present) return history;
  return { past: [...past, present].slice(-most), present: next, future: [] };
}

/** Returns a history one step back; as it is at its beginning. */
export function undo<State>(history: History<State>): History<State> {
  const { past, present, future } = history;
  if (past.length === 0) return history;
  return { past: past.slice(0, -1), present: past[past.length - 1] as State, future: [...future, present] };
}

/** Returns a history with the step that was undone last; as it is where nothing was. */
export function redo<State>(history: History<State>): History<State> {
  const { past, present, future } = history;
  if (future.length === 0) return history;
  return { past: [...past, present], present: future[future.length - 1] as State, future: future.slice(0, -1) };
}
