import { refuse } from '../../matrix/index.ts';

/**
 * Stops a training that has lost its way: weights that overshoot further at each step end beyond what
 * numbers hold. Whoever trains keeps what the step before gave.
 *
 * @throws {RangeError} if the loss is NaN or infinite.
 */
export function requireFiniteLoss(loss: number, step: number): void {
  if (Number.isFinite(loss)) return;
  if (step === 0) {
    refuse(RangeError, 'loss', loss, 'smaller weights to begin with, so that it is finite');
  }
  throw new RangeError(
    `loss: received ${loss} at step ${step}, since the weights have grown without end; pass a smaller rate. The weights of step ${step - 1} are the last good ones`,
  );
}
