/** What was, for undo: a list of states of which the last is the present one. */
export interface History<State> {
  readonly present: State;
  readonly canUndo: boolean;
  /** Makes `state` the present one. */
  push(state: State): void;
  /** Puts `state` in the place of the present one. */
  replace(state: State): void;
  /** Goes back by one; at the first state it stays. */
  undo(): void;
}

/** As many edits back as anyone would want to go. */
const LIMIT = 200;

export function createHistory<State>(first: State): History<State> {
  const states = [first];
  return {
    get present() {
      return states.at(-1)!;
    },
    get canUndo() {
      return states.length > 1;
    },
    push(state) {
      states.push(state);
      if (states.length > LIMIT) states.shift();
    },
    replace(state) {
      states[states.length - 1] = state;
    },
    undo() {
      if (states.length > 1) states.pop();
    },
  };
}
