/** Detail of the event `exercise-answered`, which every exercise dispatches when it is answered. */
export interface Answered {
  /** Its name on the site, as `sliding/cost`. */
  readonly exercise: string;
  /** Slug of the lesson that it belongs to. */
  readonly lesson: string;
  readonly correct: boolean;
}
