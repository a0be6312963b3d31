import type { MapPlace } from '../../../lib/films/layers/model.ts';
import type { Point } from '../../../lib/grid/index.ts';
import { arrowMove } from '../base/arrow-keys.ts';

interface MapEvents {
  /** A pixel is pointed at, or chosen by a click. */
  look(at: MapPlace, isChosen: boolean): void;
  /** An arrow key was pressed on the maps of a stage. */
  move(stage: number, by: Point): void;
}

/** Pixels of maps are pointed at, clicked, and reached by arrow keys; maps come and go. */
export function connectMaps(stack: HTMLElement, events: MapEvents): void {
  let last = '';
  function point(event: MouseEvent, isChosen: boolean): void {
    const at = placeOf(event);
    if (at === undefined) return;
    const text = JSON.stringify(at);
    if (text === last && !isChosen) return;
    last = text;
    events.look(at, isChosen);
  }
  stack.addEventListener('pointermove', (event) => {
    if (event.pointerType !== 'touch') point(event, false);
  });
  stack.addEventListener('click', (event) => point(event, true));
  stack.addEventListener('keydown', (event) => {
    const stage = (event.target as Element).closest<HTMLElement>('[data-stage]');
    const by = arrowMove(event);
    if (stage === null || by === undefined) return;
    event.preventDefault();
    last = '';
    events.move(Number(stage.dataset['stage']), by);
  });
}

function placeOf({ target, clientX, clientY }: MouseEvent): MapPlace | undefined {
  const svg = (target as Element).closest<SVGSVGElement>('svg.map');
  if (svg === null) return undefined;
  const stage = svg.closest<HTMLElement>('[data-stage]')!;
  const { left, top, width, height } = svg.getBoundingClientRect();
  const { baseVal } = svg.viewBox;
  const along = (from: number, length: number, place: number, units: number): number => {
    const cells = units / 10;
    return Math.min(Math.max(Math.floor(((place - from) / length) * cells), 0), cells - 1);
  };
  return {
    stage: Number(stage.dataset['stage']),
    map: [...stage.children].indexOf(svg),
    x: along(left, width, clientX, baseVal.width),
    y: along(top, height, clientY, baseVal.height),
  };
}
