/** A mouse that has moved by less than this, in CSS pixels, has clicked. */
const CLICK = 4;

/** A mouse drags what is in a scrolling frame, as a finger does anyway. A drag ends without a click. */
export function dragToScroll(viewport: HTMLElement): void {
  let from: { x: number; y: number; left: number; top: number } | undefined;
  let hasMoved = false;

  viewport.addEventListener('pointerdown', (event) => {
    if (event.pointerType !== 'mouse' || event.button !== 0) return;
    const { scrollLeft: left, scrollTop: top } = viewport;
    from = { x: event.clientX, y: event.clientY, left, top };
    hasMoved = false;
  });
  viewport.addEventListener('pointermove', ({ clientX, clientY, buttons, pointerId }) => {
    if (from === undefined || buttons === 0) return;
    const [x, y] = [clientX - from.x, clientY - from.y];
    if (!hasMoved && Math.hypot(x, y) < CLICK) return;
    if (!hasMoved) viewport.setPointerCapture(pointerId);
    hasMoved = true;
    viewport.scrollTo(from.left - x, from.top - y);
  });
  for (const end of ['pointerup', 'pointercancel'] as const) {
    viewport.addEventListener(end, () => {
      from = undefined;
    });
  }
  viewport.addEventListener(
    'click',
    (event) => {
      if (hasMoved) event.stopPropagation();
      hasMoved = false;
    },
    { capture: true },
  );
}
