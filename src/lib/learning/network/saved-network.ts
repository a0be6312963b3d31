import {
  kindOf,
  refuse,
  requireFields,
  requireNumber,
  requireNumbers,
  requireOptions,
} from '../../matrix/index.ts';
import { tensorsOf } from './kinds.ts';
import type { Layer, Network } from './network.ts';
import { requireKind, requireList, requireNetwork } from './require-network.ts';

/** Raised when what is saved changes its shape, so that an older text is never read as a newer one. */
const VERSION = 1;

/**
 * A network as a text, JSON, of which `readNetwork` makes the same network to the last bit.
 *
 * @throws {TypeError | RangeError} for a bad network, and a weight that is not finite, which JSON does
 *   not hold.
 */
export function saveNetwork(network: Network): string {
  requireNetwork(network);
  requireFinite(network);
  const { input, layers } = network;
  return JSON.stringify({ version: VERSION, input, layers }, (_, value: unknown) =>
    kindOf(value) === 'Float64Array' ? [...(value as Float64Array)] : value,
  );
}

/**
 * Reads a saved network, as a whole or not at all.
 *
 * @throws {TypeError | RangeError} if the text is no JSON, is of another version, or does not describe
 *   layers that fit one another, with finite weights.
 */
export function readNetwork(text: string): Network {
  if (typeof text !== 'string') refuse(TypeError, 'text', text, 'what saveNetwork gave');
  const saved = parsed(text);
  requireFields('text', saved, 'what saveNetwork gave');
  if (saved.version !== VERSION) {
    refuse(RangeError, 'text: version', saved.version, `${VERSION}, which this code writes`);
  }
  requireOptions('text', saved, ['version', 'input', 'layers']);
  requireList('text: layers', saved.layers);
  const network: Network = { input: saved.input, layers: saved.layers.map(revived) };
  requireNetwork(network);
  requireFinite(network);
  return network;
}

function parsed(text: string): Network & { readonly version: number } {
  try {
    return JSON.parse(text) as Network & { readonly version: number };
  } catch (cause) {
    const shown = text.length > 40 ? `${text.slice(0, 40)}…` : text;
    throw new RangeError(`text: received "${shown}"; pass what saveNetwork gave`, { cause });
  }
}

/** The layer with typed arrays in place of its lists of numbers. */
function revived(layer: Layer, index: number): Layer {
  requireKind(`layers[${index}]`, layer);
  const tensors = tensorsOf(layer).map(([name, tensor]) => {
    requireOptions(`layers[${index}]: ${name}`, tensor, ['shape', 'data']);
    requireNumbers(`layers[${index}]: ${name}: data`, tensor.data);
    return [name, { ...tensor, data: Float64Array.from(tensor.data) }];
  });
  return { ...layer, ...Object.fromEntries(tensors) } as Layer;
}

function requireFinite({ layers }: Network): void {
  layers.forEach((layer, index) => {
    for (const [name, { data }] of tensorsOf(layer)) {
      const place = data.findIndex((value) => !Number.isFinite(value));
      if (place === -1) continue;
      const where = `layers[${index}]: ${name}: data[${place}]`;
      requireNumber(where, data[place], 'a finite number', Number.isFinite);
    }
  });
}
