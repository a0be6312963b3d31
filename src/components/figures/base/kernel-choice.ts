import { fromAttribute } from '../../../lib/films/attribute.ts';
import { isEqual } from '../../../lib/films/equal.ts';
import type { NamedKernel } from '../../../lib/films/source.ts';
import type { Matrix } from '../../../lib/matrix/index.ts';

/**
 * Joins the list of named kernels (KernelChoice.astro) with a figure, if it has one.
 *
 * @returns Shows the name of the kernel that is present.
 */
export function connectKernelChoice(
  host: HTMLElement,
  choose: (kernel: Matrix) => void,
): (present: Matrix) => void {
  const choice = host.querySelector<HTMLSelectElement>('[data-field=kernel]');
  if (choice === null) return () => undefined;
  const kernels = fromAttribute<NamedKernel[]>(choice.dataset['kernels']!);
  choice.addEventListener('change', () => {
    const chosen = kernels.find(({ name }) => name === choice.value);
    if (chosen !== undefined) choose(chosen.kernel);
  });
  return (present) => {
    choice.value = kernels.find(({ kernel }) => isEqual(kernel, present))?.name ?? '';
  };
}
