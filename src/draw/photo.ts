import type { BaseType, Selection } from 'd3';
import type { Layer, LensView } from '../lib/films/lens/view.ts';
import type { Point, Rectangle } from '../lib/grid/index.ts';

type Svg = Selection<SVGSVGElement, unknown, BaseType, unknown>;

const viewBox = ({ x, y, width, height }: Rectangle): string => `${x} ${y} ${width} ${height}`;

/** The pixels that a kernel covers around a place. */
function windowAt({ x, y }: Point, side: number): Rectangle {
  const reach = Math.floor(side / 2);
  return { x: x - reach, y: y - reach, width: side, height: side };
}

/** Draws the photo with the lens on it. */
export function drawLens(svg: Svg, view: LensView): void {
  const { photo, result, lens, whole } = view;
  svg.attr('viewBox', viewBox(photo.area));
  drawLayer(svg, 'photo', photo);
  // A nested drawing is clipped to its own rectangle: the lens.
  const seen = whole ? photo.area : lens;
  const through = place(
    svg
      .selectAll<SVGSVGElement, null>('svg.through')
      .data([null])
      .join((enter) => enter.append('svg').attr('class', 'through')),
    seen,
  ).attr('viewBox', viewBox(seen));
  drawLayer(through, 'result', result);
  drawFrame(svg, 'lens', lens);
}

/** Draws what lies under the lens, enlarged, with a frame around the pixels at its centre. */
export function drawUnder(svg: Svg, { photo, lens, place: centre, side }: LensView): void {
  svg.attr('viewBox', viewBox(lens));
  drawLayer(svg, 'photo', photo);
  drawFrame(svg, 'kernel', windowAt(centre, side));
}

/** Draws what is seen through the lens, enlarged, with a frame around the pixel at its centre. */
export function drawThrough(svg: Svg, { result, lens, place: centre }: LensView): void {
  svg.attr('viewBox', viewBox(lens));
  drawLayer(svg, 'result', result);
  drawFrame(svg, 'output', windowAt(centre, 1));
}

function drawLayer<Datum, Parent extends BaseType>(
  svg: Selection<SVGSVGElement, Datum, Parent, unknown>,
  name: string,
  { href, area }: Layer,
): void {
  place(
    svg
      .selectAll<SVGImageElement, null>(`image.${name}`)
      .data([null])
      .join((enter) => enter.append('image').attr('class', name)),
    area,
  )
    .attr('preserveAspectRatio', 'none')
    .attr('href', href);
}

/** A frame that is visible on black and on white: a line on a broader dark one. */
export function drawFrame(svg: Svg, name: string, area: Rectangle): void {
  place(
    svg
      .selectAll<SVGRectElement, string>(`rect.${name}`)
      .data(['halo', 'line'])
      .join((enter) => enter.append('rect').attr('class', (kind) => `frame ${name} ${kind}`)),
    area,
  );
}

function place<Element extends BaseType, Datum, Parent extends BaseType, ParentDatum>(
  selection: Selection<Element, Datum, Parent, ParentDatum>,
  { x, y, width, height }: Rectangle,
): Selection<Element, Datum, Parent, ParentDatum> {
  return selection.attr('x', x).attr('y', y).attr('width', width).attr('height', height);
}
