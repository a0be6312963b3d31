/** What a figure shows, for parts that join in: predictions, for one. */
export interface FilmMoment<Source, Film> {
  readonly source: Source;
  readonly film: Film;
  readonly step: number;
  /** The step that a move on will show. */
  readonly next: number;
  /** Does it move on by itself? */
  readonly playing: boolean;
}
