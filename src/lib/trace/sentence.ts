import type { Rounding } from '../convolve/index.ts';
import { formatNumber, spokenNumber, spokenWeight } from '../notation/index.ts';
import { counted, placeName } from '../grid/index.ts';
import type { Frame, Tap, Trace } from './trace.ts';

function pixelName(tap: Tap): string {
  const inside =
    tap.source !== null && tap.source.x === tap.place.x && tap.source.y === tap.place.y;
  if (inside) return placeName(tap.place);
  if (tap.source === null) return `${placeName(tap.place)} lies outside and counts as 0`;
  return `${placeName(tap.place)} lies outside and borrows from ${placeName(tap.source).toLowerCase()}`;
}

function rangeSentence(exact: number, { storage }: Trace, value: number): string {
  if (storage === 'float') return '';
  // Float32 is what is stored; the sum in float64 may lie a hair beyond a bound that it meets.
  const sum = Math.fround(exact);
  const stored = spokenNumber(value, 0);
  if (storage.range === 'midgray')
    return `Zero becomes mid-gray, so ${spokenNumber(sum, 2)} is stored as ${stored}.`;
  const kept = storage.range === 'absolute' ? Math.abs(sum) : sum;
  const start = `Without its sign, ${spokenNumber(sum, 2)} is ${spokenNumber(kept, 2)}. `;
  return `${kept === sum ? '' : start}${clampSentence(kept, stored, storage.rounding)}`;
}

function clampSentence(sum: number, stored: string, rounding: Rounding): string {
  if (sum < 0) return `${spokenBeside(sum, 0)} is below 0, so it is clamped to ${stored}.`;
  if (sum > 255) return `${spokenBeside(sum, 255)} is above 255, so it is clamped to ${stored}.`;
  if (Number.isInteger(sum)) return `${stored} fits into 0 to 255 as it is.`;
  const verb = rounding === 'truncate' ? 'cut to' : 'rounded to';
  return `${spokenNumber(sum, 2)} lies within 0 to 255; it is ${verb} ${stored}.`;
}

/** A sum with as many decimals as it takes to tell it from a bound. */
function spokenBeside(sum: number, bound: number): string {
  const digits = [1, 2, 3, 4].find((count) => spokenNumber(sum, count) !== spokenNumber(bound));
  return digits === undefined ? `A little beside ${bound}` : spokenNumber(sum, digits);
}

/** What happens at a step, in one sentence: shown under the figure and read out by a screen reader. */
export function sentence(trace: Trace, frame: Frame): string {
  const { output, phase, current, taps, sum, value } = frame;
  const here = placeName(output);
  switch (phase) {
    case 'place':
      return `${here} of the output: the ${trace.applied.width} by ${trace.applied.height} kernel is placed, ${counted(taps.length, 'product')} to make.`;
    case 'product':
      return `${pixelName(current!)}: ${spokenNumber(current!.pixel)} times ${spokenWeight(current!.weight)} is ${spokenNumber(current!.product)}; the sum so far is ${spokenNumber(sum, 2)}.`;
    case 'sum':
      return `${taps.length === 1 ? 'One product' : `All ${taps.length} products`} added: the sum is ${spokenNumber(sum, 2)}.`;
    case 'range':
      return rangeSentence(sum, trace, value);
    case 'store':
      return `${here} of the output is now ${spokenNumber(value)}.`;
  }
}

/** The variables of the reference loops at a step, by their names in the listing. */
export function variables(frame: Frame): ReadonlyMap<string, string> {
  const { output, current, sum, phase } = frame;
  const values = new Map([
    ['y', formatNumber(output.y, 0)],
    ['x', formatNumber(output.x, 0)],
  ]);
  if (current !== undefined) {
    values.set('v', formatNumber(current.cell.y, 0));
    values.set('u', formatNumber(current.cell.x, 0));
    values.set('pixel', formatNumber(current.pixel, 2));
    values.set('weight', formatNumber(current.weight, 4));
  }
  values.set('sum', formatNumber(phase === 'place' ? 0 : sum, 2));
  return values;
}
