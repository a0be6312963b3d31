import { createMatrix, type Matrix } from '../../convolve/index.ts';

/** Drawings to begin with, 12 by 12, with room around them; dots are 0. */
const ROWS = {
  ring: [
    '............',
    '............',
    '....9999....',
    '...99..99...',
    '..99....99..',
    '..9......9..',
    '..9......9..',
    '..99....99..',
    '...99..99...',
    '....9999....',
    '............',
    '............',
  ],
  cross: [
    '............',
    '............',
    '..9......9..',
    '...9....9...',
    '....9..9....',
    '.....99.....',
    '.....99.....',
    '....9..9....',
    '...9....9...',
    '..9......9..',
    '............',
    '............',
  ],
  stripes: [
    '............',
    '............',
    '..9.9.9.9...',
    '..9.9.9.9...',
    '..9.9.9.9...',
    '..9.9.9.9...',
    '..9.9.9.9...',
    '..9.9.9.9...',
    '..9.9.9.9...',
    '..9.9.9.9...',
    '............',
    '............',
  ],
} as const;

export type DrawingName = keyof typeof ROWS;

export const DRAWING_NAMES: Readonly<Record<DrawingName, string>> = {
  ring: 'Ring',
  cross: 'Cross',
  stripes: 'Stripes',
};

export function drawing(name: DrawingName): Matrix {
  const values = ROWS[name].flatMap((row) =>
    [...row].map((sign) => Number(sign.replace('.', '0'))),
  );
  return createMatrix(12, 12, values);
}
