import type { GridFilm } from '../../../lib/grid/index.ts';
import type { Clock, Player } from '../../../lib/player/index.ts';
import { connectStepBar } from './step-bar.ts';
import { connectStepCells } from './step-cells.ts';
import { connectWindowDrag } from './window-drag.ts';
import { connectStepKeys } from './step-keys.ts';

export const browserClock: Clock = {
  setTimeout: (callback, milliseconds) => window.setTimeout(callback, milliseconds),
  clearTimeout: (handle) => window.clearTimeout(handle),
};

/**
 * Joins a player with all that moves a figure from step to step.
 *
 * @returns Brings the step bar up to date.
 */
export function connectSteps(host: HTMLElement, player: Player, film: () => GridFilm): () => void {
  connectStepKeys(host, player);
  connectStepCells(host, player, film);
  connectWindowDrag(host, player, film);
  return connectStepBar(host, player);
}
