/** A shape of radius 1 around its centre. */
export interface Shape {
  readonly name: string;
  /** How far out its edge lies in a direction. */
  edge(angle: number): number;
  /** How near its sides come to the centre. Without it the shape is never hollow. */
  readonly sides?: number;
}

/** Two bars that cross; half as wide as they are long, times this. */
const BAR = 0.24;
/** How far out the notches of a star lie. */
const NOTCH = 0.4;

/** The classes that a network is to tell apart, in their order. */
export const SHAPES: readonly Shape[] = [
  { name: 'circle', edge: () => 0.85, sides: 0.85 },
  { name: 'square', edge: (angle) => polygon(4, angle), sides: Math.cos(Math.PI / 4) },
  { name: 'triangle', edge: (angle) => polygon(3, angle), sides: Math.cos(Math.PI / 3) },
  { name: 'cross', edge: cross },
  { name: 'star', edge: star, sides: 0.33 },
];

/** The edge of a regular polygon whose corners are at a distance of 1. */
function polygon(corners: number, angle: number): number {
  const half = Math.PI / corners;
  return Math.cos(half) / Math.cos(modulo(angle, 2 * half) - half);
}

function cross(angle: number): number {
  const fold = Math.abs(modulo(angle + Math.PI / 4, Math.PI / 2) - Math.PI / 4);
  const [along, across] = [Math.cos(fold), Math.sin(fold)];
  return Math.max(Math.min(1 / along, BAR / across), Math.min(BAR / along, 1 / across));
}

/** Five points, with notches between them. */
function star(angle: number): number {
  const half = Math.PI / 5;
  const fold = Math.abs(modulo(angle, 2 * half) - half);
  // The straight line from a point, at the angle half, to a notch, at the angle 0.
  return (NOTCH * Math.sin(half)) / (Math.sin(half - fold) + NOTCH * Math.sin(fold));
}

const modulo = (value: number, divisor: number): number => ((value % divisor) + divisor) % divisor;
