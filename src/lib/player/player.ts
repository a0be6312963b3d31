/** Time, passed in: the browser's timers, or a test's. */
export interface Clock {
  setTimeout(callback: () => void, milliseconds: number): number;
  clearTimeout(handle: number): void;
}

/** A way through numbered steps that can be reached in any order. */
export interface Film {
  /** Number of steps, at least 1. */
  readonly length: number;
  /** How many steps make one whole; a coarse move goes to the last step of a whole. */
  readonly stepsPerWhole: number;
  /** How many steps come before the first whole. */
  readonly lead: number;
}

export type Pace = 'step' | 'whole';

export interface Player {
  readonly step: number;
  /** Number of steps of the film, at least 1. */
  readonly length: number;
  readonly playing: boolean;
  /** The step that a move on leads to; at the end the one where it stands. */
  readonly next: number;
  /** How far it has come, at its own pace: see `whereIn`. */
  readonly where: string;
  /** Fine or coarse moves, for the buttons and for playing. */
  pace: Pace;
  /** Steps a second while playing. */
  speed: number;
  /** Goes to a step, held within the film. */
  seek(step: number): void;
  /** One move on or back, at the given pace or else at the player's own. */
  move(direction: 1 | -1, pace?: Pace): void;
  /** Plays to the end, from the start if the end is where it stands. */
  play(): void;
  pause(): void;
  /** Another film in its place, held within it. @param at The step to show. @default the same one */
  load(film: Film, at?: number): void;
}

/** Where one coarse move leads: to the end of a whole, or back to the very start. */
function wholeFrom(step: number, direction: 1 | -1, { stepsPerWhole: size, lead }: Film): number {
  const whole = Math.floor((step - lead) / size);
  const end = lead + whole * size + size - 1;
  if (direction === 1) return step < end ? end : end + size;
  return Math.max(0, end - size);
}

/** How far a step is into a film: "Step 5 of 831", or by whole pixels, those that are done, "Pixel 0 of 64". */
export function whereIn({ length, stepsPerWhole, lead }: Film, step: number, pace: Pace): string {
  if (pace === 'step') return `Step ${step} of ${length - 1}`;
  const wholesIn = (steps: number): number =>
    Math.max(0, Math.floor((steps - lead) / stepsPerWhole));
  return `Pixel ${wholesIn(step + 1)} of ${wholesIn(length)}`;
}

/**
 * The index and the clock of a stepper; it knows nothing of what is shown.
 *
 * @param onChange Called after each change of step or of playing.
 * @param start The step to begin with.
 */
export function createPlayer(first: Film, clock: Clock, onChange: () => void, start = 0): Player {
  let film = first;
  let step = start;
  let playing = false;
  let timer: number | undefined;

  const hold = (target: number): number => Math.min(Math.max(target, 0), film.length - 1);

  function seek(target: number): void {
    const held = hold(target);
    if (held === step) return;
    step = held;
    onChange();
  }

  const targetOf = (direction: 1 | -1, pace: Pace): number =>
    pace === 'step' ? step + direction : wholeFrom(step, direction, film);

  function move(direction: 1 | -1, pace = player.pace): void {
    seek(targetOf(direction, pace));
  }

  function schedule(): void {
    timer = clock.setTimeout(tick, 1000 / player.speed);
  }

  function tick(): void {
    move(1);
    if (!playing) return;
    if (step === film.length - 1) pause();
    else schedule();
  }

  function pause(): void {
    if (!playing) return;
    if (timer !== undefined) clock.clearTimeout(timer);
    playing = false;
    onChange();
  }

  const player: Player = {
    get step() {
      return step;
    },
    get length() {
      return film.length;
    },
    get playing() {
      return playing;
    },
    get next() {
      return hold(targetOf(1, player.pace));
    },
    get where() {
      return whereIn(film, step, player.pace);
    },
    pace: 'step',
    speed: 2,
    seek,
    move,
    play() {
      if (playing) return;
      playing = true;
      if (step === film.length - 1) step = 0;
      schedule();
      onChange();
    },
    pause,
    load(next, at = step) {
      film = next;
      step = hold(at);
      onChange();
    },
  };
  return player;
}
