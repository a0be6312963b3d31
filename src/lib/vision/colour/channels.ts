import type { Channels, Matrix } from '../../convolve/index.ts';
import { requireFields, requireMatrix, requireSameSides } from '../../matrix/index.ts';

export const COLOURS = ['red', 'green', 'blue'] as const;

export type Colour = (typeof COLOURS)[number];

/** @throws {TypeError | RangeError} if a channel is missing, or they differ in size. */
export function requireChannels(channels: Channels): void {
  requireFields('channels', channels, '{ red, green, blue, alpha }, as fromImageData gives them');
  requireAlike({ ...pick(channels), alpha: channels.alpha });
}

/** @throws {TypeError | RangeError} if a kernel is missing, or they differ in size. */
export function requireKernels(kernels: Readonly<Record<Colour, Matrix>>): void {
  requireFields('kernels', kernels, '{ red, green, blue }');
  requireAlike(pick(kernels));
}

const pick = ({ red, green, blue }: Readonly<Record<Colour, Matrix>>) => ({ red, green, blue });

function requireAlike(planes: Readonly<Record<string, Matrix>>): void {
  for (const [name, plane] of Object.entries(planes)) {
    requireMatrix(name, plane);
    requireSameSides(name, plane, 'red', planes['red']!);
  }
}
