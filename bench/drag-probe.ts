/** One step of the slider, in milliseconds from its input event. */
export interface Step {
  /** Until the new picture is on the canvas. */
  readonly canvas: number;
  /** Until the next animation frame, which shows it. */
  readonly frame: number;
}

/** What `installProbe` leaves on the page. */
export interface Probe {
  /** The weights that the worker is told instead of those in the fields; null for these. */
  kernel: { readonly width: number; readonly height: number; readonly data: number[] } | null;
  readonly steps: Step[];
  /** When pictures came, in milliseconds of the page's clock. */
  readonly pictures: number[];
}

declare global {
  var dragProbe: Probe;
}

/** Runs in the page before its own scripts: watches the slider, the canvas, and what workers are told. */
export function installProbe(): void {
  const probe: Probe = { kernel: null, steps: [], pictures: [] };
  globalThis.dragProbe = probe;
  let start: number | undefined;
  document.addEventListener(
    'input',
    ({ target }) => {
      if (target instanceof HTMLInputElement && target.type === 'range') start = performance.now();
    },
    { capture: true },
  );

  const { putImageData } = CanvasRenderingContext2D.prototype;
  CanvasRenderingContext2D.prototype.putImageData = function (...args: unknown[]) {
    (putImageData as (...all: unknown[]) => void).apply(this, args);
    const now = performance.now();
    probe.pictures.push(now);
    if (start === undefined) return;
    const began = start;
    start = undefined;
    requestAnimationFrame(() =>
      probe.steps.push({ canvas: now - began, frame: performance.now() - began }),
    );
  };

  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (this: Worker, ...args: unknown[]) {
    const [sent] = args as [{ type?: string; settings?: object }];
    if (sent.type === 'filter' && probe.kernel !== null) {
      const { width, height, data } = probe.kernel;
      // Every step has weights of its own, of the same kind: whole ones take another way.
      const factor = data.every(Number.isInteger) ? 1 : 1 + (probe.steps.length % 7) / 100;
      const weights = Float32Array.from(data, (weight) => factor * weight);
      const kernel = { width, height, data: weights };
      args[0] = { ...sent, settings: { ...sent.settings, kernel } };
    }
    (postMessage as (...all: unknown[]) => void).apply(this, args);
  } as Worker['postMessage'];
}
