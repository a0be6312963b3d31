/** One step of the slider, in milliseconds from its input event. */
export interface Step {
  /** Until the new picture is on the canvas. */
  readonly canvas: number;
  /** Until the next animation frame, which shows it. */
  readonly frame: number;
}

export interface Weights {
  readonly width: number;
  readonly height: number;
  readonly data: number[];
}

/** What `installProbe` leaves on the page. */
export interface Probe {
  /** The kernel that workers receive instead of the one in the fields. */
  kernel: Weights | null;
  /** How often they received it. */
  replaced: number;
  readonly steps: Step[];
  /** When pictures came, in milliseconds of the page's clock. */
  readonly pictures: number[];
}

declare global {
  var dragProbe: Probe;
}

/** Runs in the page before its own scripts: watches the slider, the canvas, and messages to workers. */
export function installProbe(): void {
  const probe: Probe = { kernel: null, replaced: 0, steps: [], pictures: [] };
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

  /** The message with the probe's kernel in place of its own, wherever that stands. */
  function replaced(message: unknown): unknown {
    const isRecord = Object.prototype.toString.call(message) === '[object Object]';
    if (!isRecord || probe.kernel === null) return message;
    const entries = Object.entries(message as object).map(([name, value]: [string, unknown]) => {
      if (name !== 'kernel') return [name, replaced(value)] as const;
      const { width, height, data } = probe.kernel!;
      probe.replaced += 1;
      // Weights differ from step to step, but whole ones stay whole: they are computed another way.
      const factor = data.every(Number.isInteger) ? 1 : 1 + (probe.steps.length % 7) / 100;
      return [name, { width, height, data: Float32Array.from(data, (w) => factor * w) }] as const;
    });
    return Object.fromEntries(entries);
  }

  const { postMessage } = Worker.prototype;
  Worker.prototype.postMessage = function (this: Worker, message: unknown, ...rest: unknown[]) {
    (postMessage as (...all: unknown[]) => void).call(this, replaced(message), ...rest);
  } as Worker['postMessage'];
}
