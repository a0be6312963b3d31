/** What a figure shows, for the parts that stand inside it. */
export interface Shown<Source, Film> {
  readonly source: Source;
  readonly film: Film;
  readonly step: number;
  /** The step that a move on will show. */
  readonly next: number;
  /** Does it move on by itself? */
  readonly playing: boolean;
}

/**
 * A figure with steps, as seen by a part in one of its slots. Its element has the attribute
 * `data-figure`, and it dispatches `figure-shown` when what it shows has changed.
 */
export interface SteppedFigure<Source, Film> extends HTMLElement {
  readonly shown: Shown<Source, Film>;
  /** One move on, as by the button. */
  advance(): void;
  /** Keeps something more in the figure's link, under the name in the part's attribute `data-kept`. */
  keep(name: string, value: 'on' | 'off'): void;
  /** What the figure's link holds under a name. */
  kept(name: string): string | undefined;
}
