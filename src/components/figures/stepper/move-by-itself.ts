import type { ConvolutionStepper } from './stepper.element.ts';

const LASTS_IN_MS = 8000;

/**
 * Shows a stranger that a stepper moves: once it is seen it plays by itself, until the reader does
 * anything at all, it is scrolled away, it ends, or some seconds are over. Who wants less motion, or
 * comes by a link to a step, finds it at rest.
 */
export function moveByItself(figure: ConvolutionStepper): void {
  const wantsRest = matchMedia('(prefers-reduced-motion: reduce)').matches;
  if (wantsRest || location.hash.includes('=')) return;
  const panels = figure.querySelector('.panels')!;
  const pause = figure.querySelector('[data-action=play]')!;
  let hasBegun = false;

  const stop = (): void => figure.endDemonstration();
  const stopBy = ({ target }: Event): void => {
    // The button pauses it when it is let go; stopped before, it would play on.
    if (!pause.contains(target as Node)) stop();
  };
  for (const input of ['pointerdown', 'keydown', 'wheel']) {
    document.addEventListener(input, stopBy, { passive: true });
  }
  // A window that stands still is easier to take.
  panels.addEventListener('pointerenter', stop);

  new IntersectionObserver(
    ([entry]) => {
      if (!entry!.isIntersecting) return stop();
      if (hasBegun) return;
      hasBegun = true;
      figure.demonstrate();
      window.setTimeout(stop, LASTS_IN_MS);
    },
    { threshold: 0.5 },
  ).observe(panels.querySelector('svg')!);
}
