import type { ByteMatrix } from '../src/lib/convolve/index.ts';

/**
 * The letters of the sheet, tiny matrices themselves: the sheet looks the same on a machine without
 * fonts. Each is 5 wide and 9 high, with one column between them.
 */
const ALPHABET = ['abcdefghijklm', 'nopqrstuvwxyz', '0123456789_-.'] as const;

// prettier-ignore
const SHAPES = [
  [
    '..... #.... ..... ....# ..... ..##. ..... #.... ..#.. ...#. #.... .##.. .....',
    '..... #.... ..... ....# ..... .#..# ..... #.... ..... ..... #.... ..#.. .....',
    '.###. #.##. .###. .##.# .###. .#... .#### #.##. .##.. ..##. #..#. ..#.. ##.#.',
    '....# ##..# #...# #..## #...# ###.. #...# ##..# ..#.. ...#. #.#.. ..#.. #.#.#',
    '.#### #...# #.... #...# ##### .#... #...# #...# ..#.. ...#. ##... ..#.. #.#.#',
    '#...# #...# #...# #...# #.... .#... #...# #...# ..#.. ...#. #.#.. ..#.. #.#.#',
    '.#### ####. .###. .#### .###. .#... .#### #...# .###. ...#. #..#. .###. #.#.#',
    '..... ..... ..... ..... ..... ..... ....# ..... ..... #..#. ..... ..... .....',
    '..... ..... ..... ..... ..... ..... .###. ..... ..... .##.. ..... ..... .....',
  ],
  [
    '..... ..... ..... ..... ..... ..... .#... ..... ..... ..... ..... ..... .....',
    '..... ..... ..... ..... ..... ..... .#... ..... ..... ..... ..... ..... .....',
    '#.##. .###. ####. .#### #.##. .#### ###.. #...# #...# #...# #...# #...# #####',
    '##..# #...# #...# #...# ##..# #.... .#... #...# #...# #...# .#.#. #...# ...#.',
    '#...# #...# #...# #...# #.... .###. .#... #...# #...# #.#.# ..#.. #...# ..#..',
    '#...# #...# #...# #...# #.... ....# .#..# #..## .#.#. #.#.# .#.#. #...# .#...',
    '#...# .###. ####. .#### #.... ####. ..##. .##.# ..#.. .#.#. #...# .#### #####',
    '..... ..... #.... ....# ..... ..... ..... ..... ..... ..... ..... ....# .....',
    '..... ..... #.... ....# ..... ..... ..... ..... ..... ..... ..... .###. .....',
  ],
  [
    '.###. ..#.. .###. ##### ...#. ##### ..##. ##### .###. .###. ..... ..... .....',
    '#...# .##.. #...# ...#. ..##. #.... .#... ....# #...# #...# ..... ..... .....',
    '#..## ..#.. ....# ..#.. .#.#. ####. #.... ...#. #...# #...# ..... ..... .....',
    '#.#.# ..#.. ...#. ...#. #..#. ....# ####. ..#.. .###. .#### ..... .###. .....',
    '##..# ..#.. ..#.. ....# ##### ....# #...# .#... #...# ....# ..... ..... .....',
    '#...# ..#.. .#... #...# ...#. #...# #...# .#... #...# ...#. ..... ..... .##..',
    '.###. .###. ##### .###. ...#. .###. .###. .#... .###. .##.. ..... ..... .##..',
    '..... ..... ..... ..... ..... ..... ..... ..... ..... ..... ##### ..... .....',
    '..... ..... ..... ..... ..... ..... ..... ..... ..... ..... ..... ..... .....',
  ],
] as const;

const HEIGHT = 9;

/** Columns from one letter to the next. */
const STEP = 6;

/**
 * A line of text as a mask: 255 where there is ink, 0 elsewhere.
 *
 * @param text Capitals become small letters; what is not in the alphabet becomes a gap.
 * @param scale The side of a letter's cell in pixels.
 */
export function drawText(text: string, scale: number): ByteMatrix {
  const rows = Array.from({ length: HEIGHT }, (_, row) =>
    [...text.toLowerCase()].map((letter) => rowOf(letter, row)).join('.'),
  );
  const width = rows[0]!.length * scale;
  const height = HEIGHT * scale;
  const data = Uint8Array.from({ length: width * height }, (_, i) => {
    const row = rows[Math.floor(i / width / scale)]!;
    return row[Math.floor((i % width) / scale)] === '#' ? 255 : 0;
  });
  return { width, height, data };
}

/** How many letters fit into so many pixels of width. */
export function lettersIn(width: number, scale: number): number {
  return Math.max(1, Math.floor((width / scale + 1) / STEP));
}

function rowOf(letter: string, row: number): string {
  const line = ALPHABET.findIndex((letters) => letters.includes(letter));
  if (line === -1) return '.....';
  const start = STEP * ALPHABET[line]!.indexOf(letter);
  return SHAPES[line]![row]!.slice(start, start + STEP - 1);
}
