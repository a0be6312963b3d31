import { select } from 'd3';
import { drawSum, drawTerms, sumName } from '../../../draw/formula.ts';
import { drawVariables } from '../../../draw/variables.ts';
import { variables, type TraceFilm } from '../../../lib/trace/index.ts';
import type { FigureSource } from '../../../lib/films/source.ts';
import { stepperModel } from '../../../lib/films/stepper/film.ts';
import { FilmFigure } from '../base/film-figure.ts';

/** `<convolution-stepper>`: adds the formula, the running sum and the listing to its grids. */
export class ConvolutionStepper extends FilmFigure<FigureSource, TraceFilm> {
  protected override readonly model = stepperModel;

  protected override drawBeside({ trace }: TraceFilm, step: number): void {
    const frame = trace.frameAt(step);
    drawTerms(select(this.find<HTMLElement>('[data-terms]')), frame);
    this.find('[data-sum-name]').textContent = sumName(frame);
    drawSum(select(this.find<HTMLElement>('[data-sum]')), frame);
    const list = this.querySelector<HTMLElement>('[data-variables]');
    if (list !== null) drawVariables(select(list), variables(frame));
    for (const line of this.querySelectorAll<HTMLElement>('[data-line]')) {
      line.classList.toggle('at', line.dataset['line']!.split(' ').includes(frame.phase));
    }
  }
}

customElements.define('convolution-stepper', ConvolutionStepper);
