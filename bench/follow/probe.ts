/** One step of a slider, in milliseconds from its input event. */
export interface Step {
  /** Until what is in view of the first picture is on its canvas. */
  readonly first: number;
  /** Until that of the last picture is. */
  readonly last: number;
  /** Until the next animation frame, which shows that. */
  readonly frame: number;
}

/** What `installProbe` leaves on the page. */
export interface Probe {
  /** Forgets what was before. */
  start(): void;
  /** The latest step; undefined while a picture may still come. */
  step(): Step | undefined;
}

declare global {
  var followProbe: Probe;
}

/** Runs in the page before its own scripts: watches sliders and canvases. */
export function installProbe(): void {
  /** No picture comes as late after another one, in milliseconds. */
  const QUIET = 200;
  let began: number | undefined;
  /** When each canvas was first painted; what is out of view follows later. */
  let pictures = new Map<HTMLCanvasElement, number>();
  let [latest, shown] = [0, 0];
  document.addEventListener(
    'input',
    ({ target }) => {
      if (!(target instanceof HTMLInputElement) || target.type !== 'range') return;
      began = performance.now();
      pictures = new Map();
    },
    { capture: true },
  );
  const { putImageData } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.putImageData = function (...args: unknown[]) {
    (putImageData as (...all: unknown[]) => void).apply(this, args);
    latest = performance.now();
    if (pictures.has(this.canvas)) return;
    pictures.set(this.canvas, latest);
    requestAnimationFrame(() => (shown = performance.now()));
  };
  globalThis.followProbe = {
    start() {
      began = undefined;
      pictures = new Map();
    },
    step() {
      if (began === undefined || pictures.size === 0) return undefined;
      const times = [...pictures.values()];
      const last = Math.max(...times);
      if (shown < last || performance.now() - latest < QUIET) return undefined;
      return { first: Math.min(...times) - began, last: last - began, frame: shown - began };
    },
  };
}
