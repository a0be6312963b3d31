import { ticks, type AxisScale } from 'd3';

export interface LinearScale extends AxisScale<number> {
  (value: number): number;
  /** Some `count` round numbers of the domain. */
  ticks(count: number): number[];
}

type Ends = readonly [number, number];

/**
 * A place for each number, evenly: what `scaleLinear` of D3 does, which brings colours and formats
 * along, a fifth of a lesson's script.
 *
 *     range[0] + (value - domain[0]) (range[1] - range[0]) / (domain[1] - domain[0])
 */
export function linearScale(domain: Ends, range: Ends): LinearScale {
  // A single number lies in the middle.
  const isSingle = domain[0] === domain[1];
  const start = isSingle ? (range[0] + range[1]) / 2 : range[0];
  const step = isSingle ? 0 : (range[1] - range[0]) / (domain[1] - domain[0]);
  const scale = Object.assign((value: number) => start + (value - domain[0]) * step, {
    domain: () => [...domain],
    range: () => [...range],
    copy: () => scale,
    ticks: (count: number) => ticks(...domain, count),
  }) as LinearScale;
  return scale;
}

/**
 * A place for each number, with as much room for each power of ten. What lies below the domain is put
 * at its lower end; its round numbers are powers of ten.
 *
 *     linear(log10(value))
 *
 * @param domain Above 0.
 */
export function logScale(domain: Ends, range: Ends): LinearScale {
  const [least, most] = [Math.log10(domain[0]), Math.log10(domain[1])];
  const linear = linearScale([least, most], range);
  const scale = Object.assign((value: number) => linear(Math.log10(Math.max(value, domain[0]))), {
    domain: () => [...domain],
    range: () => [...range],
    copy: () => scale,
    ticks: (count: number) => {
      const powers = ticks(least, most, count).filter(Number.isInteger);
      return powers.map((power) => Number(`1e${power}`));
    },
  }) as LinearScale;
  return scale;
}
