import { kindOf, refuse, requireFields, requireOneOf, requireOptions } from '../../matrix/index.ts';
import { aboutLayer } from '../about-layer.ts';
import { requireShape, textOf, type Shape } from '../tensor.ts';
import { KINDS, rulesOf } from './kinds.ts';
import type { Network } from './network.ts';

/**
 * @returns The shapes between the layers: that of the input, then what each layer gives.
 * @throws {TypeError | RangeError} if `network` is none, or a layer does not take what the one before
 *   it gives. The sentence begins with the layer, `layers[2]`.
 */
export function requireNetwork(network: Network): Shape[] {
  requireFields('network', network, '{ input, layers }, as createNetwork makes it');
  requireShape('network: input', network.input);
  requireList('network: layers', network.layers);
  const shapes: Shape[] = [network.input];
  Array.from(network.layers).forEach((layer, index) => {
    requireKind(`layers[${index}]`, layer);
    const { weights, options, outputShape } = rulesOf(layer);
    requireOptions(`layers[${index}]`, layer, ['kind', ...weights, ...options]);
    shapes.push(aboutLayer(index, () => outputShape(layer, shapes.at(-1)!)));
  });
  return shapes;
}

/** @returns How many classes the network tells apart. @throws {RangeError} if it gives an image. */
export function requireClasses(network: Network): number {
  const output = requireNetwork(network).at(-1)!;
  if (output.length === 1) return output[0]!;
  throw new RangeError(
    `network: received one that gives ${textOf(output)}; end it with a dense layer, which gives [classes]`,
  );
}

/** @throws {TypeError | RangeError} if `layers` is no list, or an empty one. */
export function requireList(name: string, layers: unknown): void {
  if (kindOf(layers) !== 'Array') refuse(TypeError, name, layers, 'a list of layers');
  if ((layers as unknown[]).length > 0) return;
  throw new RangeError(`${name}: received none; pass at least one`);
}

/** @throws {TypeError | RangeError} if `layer` has not a kind that there is. */
export function requireKind(name: string, layer: { kind: string }): void {
  requireFields(name, layer, '{ kind, … }');
  requireOneOf(`${name}: kind`, layer.kind, KINDS);
}
