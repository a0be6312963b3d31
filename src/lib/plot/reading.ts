import { formatNumber } from '../notation/index.ts';
import type { Plot, PlotLine } from './plot.ts';

/** The value of a line at a place of a plot; undefined where it has none. */
export function valueOn({ x: { step = 1 } }: Plot, line: PlotLine, place: number) {
  const { start = 0, values } = line;
  return (values as Readonly<Record<number, number>>)[Math.round((place - start) / step)];
}

/** The first and the last place that can be read: multiples of the step, inside the axis. */
export function placesOf({ x: { domain, step = 1 } }: Plot): readonly [number, number] {
  return [Math.ceil(domain[0] / step) * step, Math.floor(domain[1] / step) * step];
}

/** The place that can be read which lies nearest to one. */
export function nearestPlace(plot: Plot, place: number): number {
  const { step = 1 } = plot.x;
  const [first, last] = placesOf(plot);
  return Math.min(Math.max(Math.round(place / step) * step, first), last);
}

/**
 * Where a key leads in a plot, as a slider's keys do; arrows with Shift go ten steps.
 *
 * @returns undefined for other keys
 */
export function placeAfterKey(
  plot: Plot,
  place: number,
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
): number | undefined {
  const [first, last] = placesOf(plot);
  const step = (plot.x.step ?? 1) * (shiftKey ? 10 : 1);
  const page = (last - first) / 10;
  const moved = {
    ArrowLeft: place - step,
    ArrowDown: place - step,
    ArrowRight: place + step,
    ArrowUp: place + step,
    PageDown: place - page,
    PageUp: place + page,
    Home: first,
    End: last,
  }[key];
  return moved === undefined ? undefined : nearestPlace(plot, moved);
}

/** What a line is at a place, as a text. */
export function valueText(plot: Plot, line: PlotLine, place: number): string {
  const value = valueOn(plot, line, place);
  return value === undefined ? '–' : formatNumber(value, plot.y.digits);
}

/** All lines at a place, in words: "Column x 12: before 93, after 101". */
export function readingText(plot: Plot, place: number): string {
  const values = plot.lines.map((line) => `${line.name} ${valueText(plot, line, place)}`);
  return `${plot.x.name} ${formatNumber(place, 2)}: ${values.join(', ')}`;
}
