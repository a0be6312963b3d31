import type { PaddedPixels, Sides } from '../../padded-pixels.ts';

/** Levels are counted in 16 groups of 16. */
const GROUP = 16;

/**
 * How counts lie in words of 32 bits: two in a word while no window has 2^16 pixels, so that both are
 * added at once; else one. Count i is in word `i >> shift`, above 16 bits if i is odd and `shift` is 1.
 */
interface Packing {
  readonly shift: 0 | 1;
  readonly mask: number;
  /** Words of a group. */
  readonly words: number;
}

const packingFor = ({ width, height }: Sides): Packing =>
  width * height < 2 ** 16
    ? { shift: 1, mask: 2 ** 16 - 1, words: GROUP / 2 }
    : { shift: 0, mask: -1, words: GROUP };

/** The histograms of all columns of pixels, as high as the window: by groups, and by levels. */
interface Columns {
  readonly count: number;
  /** The groups of column x begin at word x * words. */
  readonly groups: Int32Array;
  /** The levels of group g in column x begin at word (g * count + x) * words. */
  readonly levels: Int32Array;
}

/**
 * The medians of windows of bytes, at the same cost for every size. Each column has a histogram, which takes in
 * one pixel and lets one go per row. That of the window takes in one column's and lets one go per
 * pixel: only that of the 16 groups, and then the 16 levels of the group with the median in it, from where
 * they were last up to date.
 *
 * From: S. Perreault and P. Hébert, Median filtering in constant time, 2007.
 *
 * @param ranks Where to write how many pixels of the window have the median's value and come before it.
 */
export function slideColumnHistograms(
  pixels: PaddedPixels<Uint8Array>,
  window: Sides,
  output: Uint8Array,
  ranks?: Int32Array,
): void {
  const packing = packingFor(window);
  const { width, height, data } = pixels;
  const columns = {
    count: width,
    groups: new Int32Array(width * packing.words),
    levels: new Int32Array(width * packing.words * GROUP),
  };
  const rowAt = (y: number): Uint8Array => data.subarray(y * width, (y + 1) * width);
  for (let y = 0; y < window.height - 1; y++) countRow(columns, packing, rowAt(y), 1);
  const length = width - window.width + 1;
  for (let y = 0; y <= height - window.height; y++) {
    countRow(columns, packing, rowAt(y + window.height - 1), 1);
    medianRow(columns, packing, window, output, y * length, ranks);
    countRow(columns, packing, rowAt(y), -1);
  }
}

/** Counts the pixels of a row into their columns, or out of them. */
function countRow(
  { count, groups, levels }: Columns,
  { shift, words }: Packing,
  row: Uint8Array,
  change: 1 | -1,
): void {
  for (let x = 0; x < row.length; x++) {
    const level = row[x]!;
    const group = level >> 4;
    groups[x * words + (group >> shift)]! += change << ((group & shift) << 4);
    const start = (group * count + x) * words;
    levels[start + ((level & 15) >> shift)]! += change << ((level & shift) << 4);
  }
}

function medianRow(
  { count, groups, levels }: Columns,
  { shift, mask, words }: Packing,
  window: Sides,
  output: Uint8Array,
  start: number,
  ranks: Int32Array | undefined,
): void {
  const ofGroups = new Int32Array(words);
  const ofLevels = new Int32Array(GROUP * words);
  /** For each group, the window whose levels are counted. */
  const counted = new Int32Array(GROUP).fill(-window.width);
  const before = Math.floor((window.width * window.height) / 2);
  for (let u = 0; u < window.width - 1; u++) add(ofGroups, 0, groups, u * words, words);
  for (let x = 0; x <= count - window.width; x++) {
    add(ofGroups, 0, groups, (x + window.width - 1) * words, words);
    let group = 0;
    let left = before;
    for (; ; group++) {
      const pixels = (ofGroups[group >> shift]! >>> ((group & shift) << 4)) & mask;
      if (left < pixels) break;
      left -= pixels;
    }

    const own = group * words;
    const first = group * count * words;
    let known = counted[group]!;
    if (2 * (x - known) >= window.width) {
      ofLevels.fill(0, own, own + words);
      for (let u = x; u < x + window.width; u++)
        add(ofLevels, own, levels, first + u * words, words);
    } else {
      for (; known < x; known++) {
        const going = first + known * words;
        exchange(ofLevels, own, levels, going + window.width * words, going, words);
      }
    }
    counted[group] = x;

    let level = 0;
    for (; ; level++) {
      const pixels = (ofLevels[own + (level >> shift)]! >>> ((level & shift) << 4)) & mask;
      if (left < pixels) break;
      left -= pixels;
    }
    output[start + x] = group * GROUP + level;
    if (ranks !== undefined) ranks[start + x] = left;
    subtract(ofGroups, groups, x * words, words);
  }
}

function add(to: Int32Array, at: number, from: Int32Array, start: number, words: number): void {
  for (let i = 0; i < words; i++) to[at + i]! += from[start + i]!;
}

function subtract(to: Int32Array, from: Int32Array, start: number, words: number): void {
  for (let i = 0; i < words; i++) to[i]! -= from[start + i]!;
}

function exchange(
  to: Int32Array,
  at: number,
  from: Int32Array,
  coming: number,
  going: number,
  words: number,
): void {
  for (let i = 0; i < words; i++) to[at + i]! += from[coming + i]! - from[going + i]!;
}
