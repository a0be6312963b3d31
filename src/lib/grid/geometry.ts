/** A place in a grid: column `x`, row `y`, both from 0 at the top left; y points down. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** The cells from column `x`, row `y`: `width` columns and `height` rows. */
export interface Rectangle extends Point {
  readonly width: number;
  readonly height: number;
}

export function contains(area: Rectangle, { x, y }: Point): boolean {
  return x >= area.x && y >= area.y && x < area.x + area.width && y < area.y + area.height;
}

/** The smallest rectangle that covers both. */
export function union(a: Rectangle, b: Rectangle): Rectangle {
  const x = Math.min(a.x, b.x);
  const y = Math.min(a.y, b.y);
  return {
    x,
    y,
    width: Math.max(a.x + a.width, b.x + b.width) - x,
    height: Math.max(a.y + a.height, b.y + b.height) - y,
  };
}

/** The cell number `index` of an area, in reading order: row by row from the top left. */
export function cellAt(area: Rectangle, index: number): Point {
  return { x: area.x + (index % area.width), y: area.y + Math.floor(index / area.width) };
}

/** All cells of a matrix. */
export function areaOf({ width, height }: Pick<Rectangle, 'width' | 'height'>): Rectangle {
  return { x: 0, y: 0, width, height };
}

export function isSame(a: Point, b: Point): boolean {
  return a.x === b.x && a.y === b.y;
}

/** The part of a rectangle that lies in an area. */
export function intersection(rectangle: Rectangle, area: Rectangle): Rectangle {
  const x = Math.max(rectangle.x, area.x);
  const y = Math.max(rectangle.y, area.y);
  return {
    x,
    y,
    width: Math.min(rectangle.x + rectangle.width, area.x + area.width) - x,
    height: Math.min(rectangle.y + rectangle.height, area.y + area.height) - y,
  };
}

/** The place that lies nearest to `place` within an area. */
export function nearest({ x, y }: Point, area: Rectangle): Point {
  const last = cellAt(area, area.width * area.height - 1);
  return {
    x: Math.min(Math.max(x, area.x), last.x),
    y: Math.min(Math.max(y, area.y), last.y),
  };
}
