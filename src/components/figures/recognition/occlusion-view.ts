import type { Network, Tensor } from '../../../lib/learning/index.ts';
import { createMatrix } from '../../../lib/matrix/index.ts';
import { occlusion, PLACES } from '../../../lib/films/recognition/occlusion.ts';
import { lossText, occlusionPicture } from '../../../lib/films/recognition/pictures.ts';
import { paintMatrix } from './paint-matrix.ts';

/** Milliseconds of work in one go, so that the page stays quick. */
const SLICE = 10;
/** A drawing has to stand still for so long: a key may be held down. */
const SETTLING_IN_MS = 150;

/** The map of what speaks for an answer, made bit by bit; the newest drawing wins. */
export class OcclusionView {
  readonly #canvas: HTMLCanvasElement;
  readonly #lost: HTMLElement;
  #timer = 0;

  constructor(canvas: HTMLCanvasElement, lost: HTMLElement) {
    this.#canvas = canvas;
    this.#lost = lost;
  }

  show(network: Network, drawing: Tensor, label: number): void {
    const steps = occlusion(network, drawing, label);
    const work = (): void => {
      const end = performance.now() + SLICE;
      let step = steps.next();
      while (!step.done && performance.now() < end) step = steps.next();
      if (!step.done) {
        this.#timer = window.setTimeout(work);
        return;
      }
      paintMatrix(this.#canvas, occlusionPicture(step.value));
      this.#lost.textContent = lossText(step.value, label);
    };
    this.stop();
    this.#timer = window.setTimeout(work, SETTLING_IN_MS);
  }

  /** Nothing is drawn, so that nothing speaks for an answer. */
  clear(): void {
    this.stop();
    paintMatrix(this.#canvas, createMatrix(PLACES, PLACES));
    this.#lost.textContent = '';
  }

  stop(): void {
    window.clearTimeout(this.#timer);
  }
}
