import { kindOf, refuse, requireFields, requireWhole } from '../../matrix/index.ts';
import type { Region } from '../region.ts';
import type { Shape } from '../tensor.ts';
import { rulesOf } from './kinds.ts';
import type { Network } from './network.ts';
import { requireNetwork } from './require-network.ts';

/**
 * On which pixels outputs depend, layer by layer back to the input: their receptive field as it is,
 * with the gaps that dilation leaves, and without padding. Rows and columns are independent of each
 * other, so that two lists are enough.
 *
 * @param stage Which activation the outputs belong to, as `activations` counts them: 0 is the input.
 * @param outputs Some of its pixels; of a dense layer the channels alone count.
 * @returns Of the input, then of each layer, as far as the stage; the last is `outputs` itself.
 * @throws {TypeError | RangeError} for a bad network, and a stage or a pixel that it does not have.
 */
export function pixelsSeen(network: Network, stage: number, outputs: Region): Region[] {
  const shapes = requireNetwork(network);
  requireWhole('stage', stage, 0, network.layers.length);
  requireRegion(outputs, shapes[stage]!);
  const regions = [outputs];
  for (let index = stage - 1; index >= 0; index--) {
    const layer = network.layers[index]!;
    regions.unshift(rulesOf(layer).seen(layer, shapes[index]!, regions[0]!));
  }
  return regions;
}

function requireRegion(region: Region, [channels = 1, height = 1, width = 1]: Shape): void {
  requireFields('outputs', region, '{ channels, rows, columns }');
  const sides = { channels, rows: height, columns: width };
  for (const [name, side] of Object.entries(sides)) {
    const list = region[name as keyof Region];
    if (kindOf(list) !== 'Array') refuse(TypeError, `outputs: ${name}`, list, 'a list of numbers');
    for (let i = 0; i < list.length; i++) {
      requireWhole(`outputs: ${name}[${i}]`, list[i], 0, side - 1);
    }
  }
}
