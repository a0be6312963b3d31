import type { GridFilm } from '../../../lib/grid/index.ts';
import type { Player } from '../../../lib/player/index.ts';
import { whenChosen } from './grid-focus.ts';

/** A cell that a film knows a step of leads there, by a click or by Enter and space. */
export function connectStepCells(host: HTMLElement, player: Player, film: () => GridFilm): void {
  for (const svg of host.querySelectorAll<SVGSVGElement>('svg[data-part]')) {
    whenChosen(svg, ['Enter', ' '], (point) => {
      const step = film().stepOf(svg.dataset['part']!, point);
      if (step === undefined) return false;
      player.pause();
      player.seek(step);
      return true;
    });
  }
}
