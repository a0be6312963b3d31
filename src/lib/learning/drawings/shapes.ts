/** A corner of a shape of radius 1 around its centre. */
export type Corner = readonly [x: number, y: number];

/** A shape as lines from corner to corner: one line or several, and whether it can be filled. */
interface Outline {
  readonly lines: readonly (readonly Corner[])[];
  readonly isClosed: boolean;
}

/** A class that a network is to tell apart from the others, and the ways in which it is drawn. */
interface DrawnShape {
  readonly name: string;
  readonly ways: readonly Outline[];
}

/** How far in the notches of a star lie. */
const NOTCH = 0.4;

/** Corners at equal angles; `radii` are taken in turn. */
const ring = (count: number, radii: readonly number[] = [1], step = 1): Corner[] =>
  Array.from({ length: count }, (_, i) => {
    const angle = (2 * Math.PI * i * step) / count;
    const radius = radii[i % radii.length]!;
    return [radius * Math.cos(angle), radius * Math.sin(angle)];
  });

const closed = (corners: readonly Corner[]): Outline => ({
  lines: [[...corners, corners[0]!]],
  isClosed: true,
});

/** In the order of their labels. */
export const SHAPES: readonly DrawnShape[] = [
  { name: 'circle', ways: [closed(ring(20, [0.85]))] },
  { name: 'square', ways: [closed(ring(4))] },
  { name: 'triangle', ways: [closed(ring(3))] },
  {
    name: 'cross',
    ways: [
      {
        lines: [
          [
            [-1, 0],
            [1, 0],
          ],
          [
            [0, -1],
            [0, 1],
          ],
        ],
        isClosed: false,
      },
    ],
  },
  {
    name: 'star',
    // Five points around, or drawn without lifting the pen.
    ways: [closed(ring(10, [1, NOTCH])), { ...closed(ring(5, [1], 2)), isClosed: false }],
  },
];

/** How far a place lies from the nearest of the lines. */
export function distanceTo({ lines }: Outline, x: number, y: number): number {
  let least = Infinity;
  for (const corners of lines) {
    for (let i = 1; i < corners.length; i++) {
      const [fromX, fromY] = corners[i - 1]!;
      const [alongX, alongY] = [corners[i]![0] - fromX, corners[i]![1] - fromY];
      const along =
        ((x - fromX) * alongX + (y - fromY) * alongY) / (alongX * alongX + alongY * alongY);
      const part = Math.min(1, Math.max(0, along));
      const squared = (x - fromX - part * alongX) ** 2 + (y - fromY - part * alongY) ** 2;
      if (squared < least) least = squared;
    }
  }
  return Math.sqrt(least);
}

/** Does a place lie inside? A ray to the right crosses the outline an odd number of times. */
export function isInside({ lines }: Outline, x: number, y: number): boolean {
  let crossings = 0;
  for (const corners of lines) {
    for (let i = 1; i < corners.length; i++) {
      const [fromX, fromY] = corners[i - 1]!;
      const [toX, toY] = corners[i]!;
      if (fromY > y === toY > y) continue;
      if (fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX) > x) crossings++;
    }
  }
  return crossings % 2 === 1;
}
