import sharp, { type OverlayOptions } from 'sharp';
import type { Picture } from '../src/lib/pictures/index.ts';
import { drawText, lettersIn } from './letters.ts';
import { imageOf, type Channels } from './png.ts';

/** A picture on the sheet, at the size at which it is shown there. */
export interface Tile extends TileSize {
  readonly name: string;
  /** A PNG file. */
  readonly png: Buffer;
}

interface TileSize {
  readonly width: number;
  readonly height: number;
  /** How it is resized: an enlarged pixel stays a square. */
  readonly kernel: 'nearest' | 'mitchell';
}

/** The larger side of a tile, in pixels. */
const TILE_SIDE = 480;

/** Space around tiles, and between a name and its tile. */
const GAP = 24;
const NAME_GAP = 8;

const LETTER_SCALE = 2;
const LETTER_HEIGHT = 9 * LETTER_SCALE;

const PAPER = { r: 250, g: 249, b: 246 };
const INK = { r: 33, g: 37, b: 41 };

/** The size at which a picture is shown: shrunk to the tile, or enlarged by a whole number. */
function tileSize(width: number, height: number): TileSize {
  const fit = TILE_SIDE / Math.max(width, height);
  const scale = fit > 1 ? Math.floor(fit) : fit;
  return {
    width: Math.max(1, Math.round(width * scale)),
    height: Math.max(1, Math.round(height * scale)),
    kernel: scale > 1 ? 'nearest' : 'mitchell',
  };
}

/** A picture as a tile. */
export async function tileOf(name: string, picture: Picture, channels: Channels): Promise<Tile> {
  const size = tileSize(picture.width, picture.height);
  const png = await imageOf(picture, channels)
    .resize({ ...size, fit: 'fill' })
    .png()
    .toBuffer();
  return { name, png, ...size };
}

/**
 * All tiles in a grid with about as many columns as rows, each under its name.
 *
 * @returns A PNG file.
 */
export async function contactSheet(tiles: readonly Tile[]): Promise<Buffer> {
  const columns = Math.ceil(Math.sqrt(tiles.length));
  const rows = Math.ceil(tiles.length / columns);
  const cell = {
    width: Math.max(TILE_SIDE / 2, ...tiles.map(({ width }) => width)) + GAP,
    height: LETTER_HEIGHT + NAME_GAP + Math.max(...tiles.map(({ height }) => height)) + GAP,
  };
  const overlays = tiles.flatMap(({ name, png }, i): OverlayOptions[] => {
    const left = GAP + (i % columns) * cell.width;
    const top = GAP + Math.floor(i / columns) * cell.height;
    return [
      { ...nameplate(name, cell.width - GAP), left, top },
      { input: png, left, top: top + LETTER_HEIGHT + NAME_GAP },
    ];
  });
  return sharp({
    create: {
      width: GAP + columns * cell.width,
      height: GAP + rows * cell.height,
      channels: 3,
      background: PAPER,
    },
  })
    .composite(overlays)
    .removeAlpha()
    .png()
    .toBuffer();
}

/** A name in ink on a transparent ground, cut off where it is wider than its tile. */
function nameplate(name: string, width: number): OverlayOptions {
  const mask = drawText(name.slice(0, lettersIn(width, LETTER_SCALE)), LETTER_SCALE);
  const pixels = Uint8Array.from({ length: 4 * mask.data.length }, (_, i) =>
    [INK.r, INK.g, INK.b, mask.data[i >> 2]!].at(i % 4),
  );
  return {
    input: Buffer.from(pixels),
    raw: { width: mask.width, height: mask.height, channels: 4 },
  };
}
