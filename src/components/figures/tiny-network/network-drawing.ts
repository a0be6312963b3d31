import { select } from 'd3';
import { drawWeights } from '../../../draw/weights.ts';
import { firstKernels } from '../../../lib/films/recognition/layers.ts';
import { likenessOf, likenessText } from '../../../lib/films/tiny-network/likeness.ts';
import { confusionSentence } from '../../../lib/films/tiny-network/texts.ts';
import type { Network } from '../../../lib/learning/index.ts';
import type { Confusion } from '../../../lib/learning/drawings/index.ts';

/** Fills in the table of what held-out drawings are taken for; dashes as long as nothing is counted. */
export function drawConfusion(host: HTMLElement, confusion: Confusion | undefined): void {
  for (const cell of host.querySelectorAll<HTMLElement>('[data-count]')) {
    const [shape, answer] = cell.dataset['count']!.split('-').map(Number) as [number, number];
    cell.textContent = String(confusion?.[shape]![answer] ?? '–');
  }
  host.querySelector('[data-mistake]')!.textContent =
    confusion === undefined ? '' : confusionSentence(confusion);
}

/** Draws the kernels of the first layer, and says what each is like (KernelList.astro). */
export function drawKernels(host: HTMLElement, network: Network): void {
  firstKernels(network).forEach((kernel, i) => {
    const item = host.querySelector(`[data-kernel="${i}"]`)!;
    drawWeights(select(item.querySelector('svg')!), kernel, `Kernel ${i}`, false);
    item.querySelector('span')!.textContent = likenessText(likenessOf(kernel));
  });
}
