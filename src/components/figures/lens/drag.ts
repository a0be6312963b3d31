import type { Point } from '../../../lib/grid/index.ts';

export interface Dragging {
  /** How many pixels the photo has. */
  size(): { readonly width: number; readonly height: number };
  /** Where the lens lies now. */
  place(): Point;
  move(place: Point): void;
}

/**
 * The lens follows a mouse pressed anywhere on the photo. A finger drags it by the lens itself, or
 * sends it somewhere by a tap, so that the page can still be scrolled over the photo.
 *
 * @param frame The photo. @param handle The lens on it.
 */
export function dragOn(frame: HTMLElement, handle: HTMLElement, dragging: Dragging): void {
  /** From the pointer to the centre of the lens, so that a lens that is taken does not jump. */
  let offset: Point | undefined;
  /** A finger is on the photo beside the lens. */
  let tapping = false;

  function pointed({ clientX, clientY }: MouseEvent): Point {
    const { left, top, width, height } = frame.getBoundingClientRect();
    const size = dragging.size();
    return {
      x: ((clientX - left) / width) * size.width - 0.5,
      y: ((clientY - top) / height) * size.height - 0.5,
    };
  }

  frame.addEventListener('pointerdown', (event) => {
    const onHandle = handle.contains(event.target as Node);
    tapping = event.pointerType === 'touch' && !onHandle;
    if (event.button !== 0 || tapping) return;
    event.preventDefault();
    handle.focus({ preventScroll: true });
    frame.setPointerCapture(event.pointerId);
    const at = pointed(event);
    const { x, y } = dragging.place();
    offset = onHandle ? { x: x - at.x, y: y - at.y } : { x: 0, y: 0 };
    if (!onHandle) dragging.move(at);
  });
  frame.addEventListener('pointermove', (event) => {
    if (offset === undefined) return;
    const { x, y } = pointed(event);
    dragging.move({ x: x + offset.x, y: y + offset.y });
  });
  for (const end of ['pointerup', 'pointercancel'] as const) {
    frame.addEventListener(end, () => {
      offset = undefined;
    });
  }
  // The browser makes a click of a tap, and none of scrolling.
  frame.addEventListener('click', (event) => {
    if (tapping) dragging.move(pointed(event));
    tapping = false;
  });
}
