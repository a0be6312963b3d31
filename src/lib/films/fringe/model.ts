import {
  correlate,
  createMatrix,
  fromImageData,
  gaussian,
  gaussianSize,
  toImageData,
  type Channels,
  type PixelData,
} from '../../convolve/index.ts';
import { correlateChannels } from '../../vision/index.ts';
import type { FigureModel } from '../edit-session.ts';
import { choiceLink, joinedLink } from '../joined-link.ts';
import { onSlider, sliderLink, type Slider } from '../slider.ts';

/** What is stored where nothing is seen, and what the picture is laid on. */
const RGB = {
  black: [0, 0, 0],
  green: [0, 200, 80],
  white: [255, 255, 255],
} as const satisfies Readonly<Record<string, readonly number[]>>;
export const HIDDEN = ['black', 'green'] as const;
export const GROUNDS = ['white', 'checks', 'black'] as const;

export interface FringeState {
  /** Sigma of the blur. */
  readonly radius: number;
  readonly ground: (typeof GROUNDS)[number];
  readonly hidden: (typeof HIDDEN)[number];
}

export const RADIUS: Slider = { label: 'Radius', unit: 'px', min: 0.5, max: 6, step: 0.5 };

export const FRINGE_FIRST: FringeState = { radius: 3, ground: 'white', hidden: 'black' };

const SIDE = 96;
const DISC = { centre: (SIDE - 1) / 2, radius: 30, colour: [226, 62, 44] } as const;
/** On the rim of the disc, to the right. */
export const RIM = { x: Math.floor(DISC.centre + DISC.radius), y: SIDE / 2 } as const;

/** A disc on nothing, with a rim of one soft pixel; the colour of what is not seen is stored as well. */
export function disc(hidden: FringeState['hidden']): PixelData {
  const data = new Uint8ClampedArray(4 * SIDE * SIDE);
  for (let y = 0, to = 0; y < SIDE; y++) {
    for (let x = 0; x < SIDE; x++, to += 4) {
      const inside = DISC.radius + 0.5 - Math.hypot(x - DISC.centre, y - DISC.centre);
      const alpha = Math.min(1, Math.max(0, inside));
      data.set(alpha > 0 ? DISC.colour : RGB[hidden], to);
      data[to + 3] = Math.round(255 * alpha);
    }
  }
  return { width: SIDE, height: SIDE, data };
}

/** The disc as it was, blurred as if alpha were a fourth colour, and with colour that counts by its alpha. */
export interface Fringe {
  readonly before: Channels;
  readonly alike: Channels;
  readonly weighted: Channels;
}

/** @throws {RangeError} for a radius that the slider does not reach */
export function fringe({ radius, hidden }: Omit<FringeState, 'ground'>): Fringe {
  const sigma = onSlider(RADIUS, radius);
  const kernel = gaussian(gaussianSize(sigma), sigma);
  const before = fromImageData(disc(hidden));
  const { red, green, blue, alpha } = before;
  return {
    before,
    alike: {
      red: correlate(red, kernel),
      green: correlate(green, kernel),
      blue: correlate(blue, kernel),
      alpha: correlate(alpha, kernel),
    },
    weighted: correlateChannels(before, kernel),
  };
}

const CHECK = 8;
const CHECKS = [236, 190] as const;

/** A picture laid on its ground: colour * alpha + ground * (1 - alpha). */
export function laidOn(ground: FringeState['ground'], { red, green, blue, alpha }: Channels) {
  const over = (colour: Channels['red'], channel: number) =>
    createMatrix(
      colour.width,
      colour.height,
      colour.data.map((value, i) => {
        const [x, y] = [i % colour.width, Math.floor(i / colour.width)];
        const isDark = (Math.floor(x / CHECK) + Math.floor(y / CHECK)) % 2;
        const under = ground === 'checks' ? CHECKS[isDark]! : RGB[ground][channel]!;
        const share = alpha.data[i]! / 255;
        // Where nothing is seen there may be no colour.
        return Number.isNaN(value) ? under : value * share + under * (1 - share);
      }),
    );
  return toImageData({ red: over(red, 0), green: over(green, 1), blue: over(blue, 2) });
}

export const fringeModel: FigureModel<FringeState, Fringe> = {
  make: fringe,
  link: joinedLink(
    sliderLink({ radius: RADIUS }),
    choiceLink('ground', GROUNDS),
    choiceLink('hidden', HIDDEN),
  ),
};
