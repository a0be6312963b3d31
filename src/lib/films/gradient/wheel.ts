import type { Picture } from '../../photo/index.ts';

/** Red, green or blue of a hue at its brightest: 1 for a third of the turn, 0 for another third. */
const channelAt = (turn: number, middle: number): number => {
  const apart = Math.abs(((turn - middle + 1.5) % 1) - 0.5);
  return Math.max(0, Math.min(1, 2 - 6 * apart));
};

/** A hue of the colour wheel as red, green and blue from 0 to 255; red is 0, a whole turn is 1. */
export const hueAt = (turn: number): readonly [number, number, number] => [
  255 * channelAt(turn, 0),
  255 * channelAt(turn, 1 / 3),
  255 * channelAt(turn, 2 / 3),
];

/** Hues by the byte of an angle: 128 is to the right, and red. */
const HUES = Array.from({ length: 256 }, (_, byte) => hueAt((byte + 128) / 256));

/**
 * Direction as hue, magnitude as brightness.
 *
 * @param angles A byte for each pixel, as `ANGLE_SCALING` makes them; of the same size as `strengths`.
 */
export function wheelPicture(
  { width, height, data: angles }: Picture,
  strengths: Picture,
): Picture {
  const data = new Uint8ClampedArray(angles.length);
  for (let i = 0; i < data.length; i += 4) {
    const [red, green, blue] = HUES[angles[i]!]!;
    const strength = strengths.data[i]! / 255;
    data[i] = red * strength;
    data[i + 1] = green * strength;
    data[i + 2] = blue * strength;
    data[i + 3] = strengths.data[i + 3]!;
  }
  return { width, height, data };
}
