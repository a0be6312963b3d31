import { formatNumber, quoted } from '../notation/index.ts';
import type { LinkCodec } from './link.ts';

/** A number that a reader moves: its name, its ends, and what lies between them. */
export interface Slider {
  /** What it is called: "Sigma". */
  readonly label: string;
  readonly unit?: string;
  readonly min: number;
  readonly max: number;
  /** Values are `min` and whole steps from there. */
  readonly step: number;
  /** What its values are called where not every number will do: "an odd number". @default 'a number' */
  readonly kind?: string;
}

/** Decimal fractions in steps are off by less than this part of a step. */
const TOLERANCE = 1e-6;

/** What a slider takes, in words: "Size has to be an odd number from 1 to 25." */
const takes = ({ label, kind = 'a number', min, max }: Slider): string =>
  `${label} has to be ${kind} from ${formatNumber(min, 4)} to ${formatNumber(max, 4)}`;

/**
 * The value of a slider, exactly on its step.
 *
 * @throws {RangeError} if the number lies outside, or between two steps
 */
export function onSlider(slider: Slider, value: number): number {
  const { min, max, step } = slider;
  const steps = (value - min) / step;
  const isOnStep = Math.abs(steps - Math.round(steps)) < TOLERANCE;
  if (!(value >= min && value <= max && isOnStep)) throw new RangeError(`${takes(slider)}.`);
  return Number((min + Math.round(steps) * step).toPrecision(12));
}

const NUMBER = /^-?\d{1,9}(?:\.\d{1,9})?$/;

/** Sliders in a link, each under the name of its part of the state. */
export function sliderLink<Name extends string>(
  sliders: Readonly<Record<Name, Slider>>,
): LinkCodec<Readonly<Record<Name, number>>> {
  const names = Object.keys(sliders) as Name[];
  return {
    write: (state) => Object.fromEntries(names.map((name) => [name, String(state[name])])),
    read(values, first) {
      const read = names.map((name) => {
        const text = values.get(name);
        if (text === null) return [name, first[name]];
        if (!NUMBER.test(text)) throw new RangeError(`${name} is ${quoted(text)}, no number`);
        return [name, onSlider(sliders[name], Number(text))];
      });
      return Object.fromEntries(read) as Record<Name, number>;
    },
  };
}
