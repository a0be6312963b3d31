import { pixelsSeen, type Region, type Tensor } from '../../learning/index.ts';
import type { Sides } from './fit.ts';
import type { BuiltStack } from './model.ts';
import type { StageShift } from './shift.ts';
import type { Unseen } from './sizes.ts';

/** One map of a layer, to be drawn cell by cell. */
export interface MapView extends Sides {
  readonly name: string;
  readonly values: readonly number[];
  /** The largest size among the numbers of the layer: it has the most colour. */
  readonly largest: number;
  /** The cells that the chosen pixel sees, or that pixel itself. */
  readonly seen: Pick<Region, 'rows' | 'columns'> | undefined;
  readonly isChosen: boolean;
  /** What the next layer does not look at. */
  readonly unseen: Unseen;
  /** Cells that are not just shifted. */
  readonly broken: readonly number[];
}

/** The rows and columns that go into a layer and that none of its outputs sees. */
export function unseenOf({ network, sides, outputs }: BuiltStack, index: number): Unseen {
  const [channels, height, width] = outputs[index + 1]!.shape as [number, number, number];
  const all = { channels: upTo(channels), rows: upTo(height), columns: upTo(width) };
  const seen = pixelsSeen(network, index + 1, all)[index]!;
  const rest = (side: number, known: readonly number[]): number[] =>
    upTo(side).filter((one) => !known.includes(one));
  const before = sides[index]!;
  return { rows: rest(before.height, seen.rows), columns: rest(before.width, seen.columns) };
}

interface Marks {
  readonly region: Region | undefined;
  readonly chosen: number | undefined;
  readonly unseen: Unseen;
  readonly shift: StageShift | undefined;
}

export function mapsOf(output: Tensor, { region, chosen, unseen, shift }: Marks): MapView[] {
  const [maps, height, width] = output.shape as [number, number, number];
  const largest = output.data.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  return upTo(maps).map((map) => {
    const start = map * height * width;
    return {
      ...{ width, height, largest, unseen },
      name: `Map ${map}`,
      values: [...output.data.subarray(start, start + height * width)],
      seen: region?.channels.includes(map) ? region : undefined,
      isChosen: chosen === map,
      broken: (shift?.broken ?? [])
        .map((i) => i - start)
        .filter((i) => i >= 0 && i < height * width),
    };
  });
}

const upTo = (count: number): number[] => Array.from({ length: count }, (_, i) => i);
