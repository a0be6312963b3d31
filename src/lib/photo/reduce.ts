import type { Picture, PictureSize } from '../pictures/index.ts';

/** So many pixels are filtered within a frame of the screen, by kernels of the usual sizes. */
export const REDUCED_PIXELS = 2_500_000;

/** The side of the squares that leave no more than `REDUCED_PIXELS` of a picture. */
const sideOf = ({ width, height }: PictureSize): number =>
  Math.ceil(Math.sqrt((width * height) / REDUCED_PIXELS));

/**
 * A smaller picture: squares of so many pixels become their mean. What is left over on the right and
 * below is cut off. Colours count by their alpha, as docs/pictures.md says.
 *
 * @param side Of a square. @default as long as it takes to have no more than `REDUCED_PIXELS`
 * @returns The picture itself if it is small enough.
 */
export function reduced(picture: Picture, side = sideOf(picture)): Picture {
  // Of a picture that is narrower than a square, one column is left, or one row.
  const most = Math.min(side, picture.width, picture.height);
  return most <= 1 ? picture : meanOfSquares(picture, most);
}

/**
 * What the reader should know of a picture that is shown smaller.
 *
 * @param purpose What that is good for: "so that …".
 */
export function reducedText(
  picture: PictureSize,
  small: PictureSize,
  purpose = 'filters answer at once',
): string {
  const side = Math.floor(picture.width / small.width);
  const [all, fewer] = [picture, small].map(({ width, height }) => `${width} × ${height}`);
  return `Shown here with ${fewer} pixels, each the mean of ${side} by ${side} of its ${all}, so that ${purpose}. The lab filters all of them.`;
}

function meanOfSquares({ width, height, data }: Picture, side: number): Picture {
  const size = { width: Math.floor(width / side), height: Math.floor(height / side) };
  const means = new Uint8ClampedArray(4 * size.width * size.height);
  for (let y = 0, to = 0; y < size.height; y++) {
    for (let x = 0; x < size.width; x++, to += 4) {
      let [red, green, blue, alpha] = [0, 0, 0, 0];
      for (let row = y * side; row < (y + 1) * side; row++) {
        for (let at = 4 * (row * width + x * side), n = 0; n < side; n++, at += 4) {
          const weight = data[at + 3]!;
          red += weight * data[at]!;
          green += weight * data[at + 1]!;
          blue += weight * data[at + 2]!;
          alpha += weight;
        }
      }
      if (alpha === 0) continue;
      means[to] = red / alpha;
      means[to + 1] = green / alpha;
      means[to + 2] = blue / alpha;
      means[to + 3] = alpha / side ** 2;
    }
  }
  return { ...size, data: means };
}
