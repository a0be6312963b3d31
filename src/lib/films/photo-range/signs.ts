import type { Scaling } from '../../convolve/index.ts';
import type { Picture } from '../../photo/index.ts';

/** Red, green and blue of the two signs at their strongest. */
const NEGATIVE = [179, 18, 62];
const POSITIVE = [0, 105, 127];

/** Sums beyond this get no stronger. */
const STRONG = 400;

const ZERO = 128;
const MOST = 127;

/** How sums become the bytes that `signPicture` takes: no change is 128. */
export const SIGN_SCALING: Required<Scaling> = { scale: MOST / STRONG, offset: ZERO };

/** Sums as colours: white for 0, the sign by hue, negative ones in stripes. @param sums Made with `SIGN_SCALING`. */
export function signPicture({ width, height, data: sums }: Picture): Picture {
  const data = new Uint8ClampedArray(sums.length).fill(255);
  for (let y = 0, i = 0; y < height; y++) {
    for (let x = 0; x < width; x++, i += 4) {
      const sum = sums[i]! - ZERO;
      if (sum < 0 && (x + y) % 4 === 0) continue;
      const strength = Math.min(1, Math.abs(sum) / MOST);
      const hue = sum < 0 ? NEGATIVE : POSITIVE;
      for (let channel = 0; channel < 3; channel++) {
        data[i + channel] = 255 + (hue[channel]! - 255) * strength;
      }
    }
  }
  return { width, height, data };
}
