import type { BaseType, Selection } from 'd3';
import type { Piece } from '../lib/films/pieces.ts';
import { drawParts, type Part } from './parts.ts';

/** Pieces of a formula, in the order in which they stand. */
export const partsOf = (pieces: readonly Piece[]): Part[] =>
  pieces.map(({ kind, text, isChosen = false }, index) => ({
    ...{ key: String(index), text },
    kind: isChosen ? `${kind} chosen` : kind,
  }));

/** Draws a formula that is made of pieces, in the colours of what they are. */
export const drawPieces = (
  line: Selection<HTMLElement, unknown, BaseType, unknown>,
  pieces: readonly Piece[],
): void => drawParts(line, () => partsOf(pieces));
