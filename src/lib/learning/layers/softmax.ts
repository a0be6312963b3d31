import { requireWhole } from '../../matrix/index.ts';
import { requireTensor, type Tensor } from '../tensor.ts';

const CLASSES = ['classes'] as const;

/**
 * Probabilities from scores of any size: exp(score), divided so that all of them sum to 1. The largest
 * score is taken off first, which changes nothing but keeps exp within what numbers hold.
 *
 * @param scores [classes]
 * @throws {TypeError | RangeError} for a bad tensor.
 */
export function softmax(scores: Tensor): Tensor {
  requireTensor('scores', scores, CLASSES);
  const { largest, total } = totalOf(scores);
  return { ...scores, data: scores.data.map((score) => Math.exp(score - largest) / total) };
}

/**
 * The loss of one answer: how surprised softmax is by the right one, -log(probability). 0 when it was
 * certain of it, log(classes) when it had no idea, and larger without an end when it was certain of
 * another.
 *
 * @param scores [classes], before softmax.
 * @param label Which class is right, from 0.
 * @returns In nats.
 * @throws {TypeError | RangeError} for a bad tensor, and a label that is no class.
 */
export function crossEntropy(scores: Tensor, label: number): number {
  requireTensor('scores', scores, CLASSES);
  requireLabel(label, scores.data.length);
  const { largest, total } = totalOf(scores);
  return Math.log(total) - (scores.data[label]! - largest);
}

/**
 * The gradient of the loss by the scores, softmax and all: each probability, less 1 for the right class.
 *
 * @throws {TypeError | RangeError} as `crossEntropy` does.
 */
export function crossEntropyGradient(scores: Tensor, label: number): Tensor {
  const gradient = softmax(scores);
  requireLabel(label, gradient.data.length);
  gradient.data[label]! -= 1;
  return gradient;
}

export function requireLabel(label: number, classes: number, name = 'label'): void {
  requireWhole(name, label, 0, classes - 1);
}

function totalOf({ data }: Tensor): { largest: number; total: number } {
  const largest = Math.max(...data);
  return { largest, total: data.reduce((sum, score) => sum + Math.exp(score - largest), 0) };
}
