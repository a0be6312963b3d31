import { pixelsSeen, receptiveField, summaryOf, type Region } from '../../learning/index.ts';
import { counted, type Grid } from '../../grid/index.ts';
import { formatNumber } from '../../notation/index.ts';
import type { MapSum } from '../channel-sums.ts';
import type { Piece } from '../pieces.ts';
import { channelSums, stepsNote } from './channels.ts';
import { isPooling } from './fit.ts';
import { imageGrid } from './image-grid.ts';
import { mapsOf, unseenOf, type MapView } from './map-views.ts';
import { nearestPlace, type BuiltStack, type LayersState, type MapPlace } from './model.ts';
import { FIELDS, KIND_NAMES, paddingOf, settingsText, type LayerSettings } from './settings.ts';
import { shiftText, shiftThrough } from './shift.ts';
import { costTexts, sizeTexts, unseenText } from './sizes.ts';
import { rangeText } from './words.ts';
import { valueOf, workingOf } from './working.ts';

/** One layer: what is set, what follows from it, and its maps. */
export interface LayerView {
  readonly index: number;
  readonly settings: LayerSettings;
  readonly title: string;
  readonly plain: string;
  /** "2 maps of 10 × 10". */
  readonly gives: string;
  readonly facts: readonly string[];
  readonly unseen: string;
  readonly verdict: string;
  readonly isEquivariant: boolean;
  readonly maps: readonly MapView[];
}

export interface LayersScene {
  readonly at: MapPlace;
  readonly image: Grid;
  readonly layers: readonly LayerView[];
  readonly sentence: string;
  /** The chosen pixel alone, for a voice that goes from one to the next. */
  readonly spoken: string;
  readonly shiftSentence: string;
  readonly total: string;
  readonly working: readonly (readonly Piece[])[];
  /** The chosen pixel for the stepper. */
  readonly steps: MapSteps;
}

/** A pixel of a map for the stepper: one channel at a time. */
export interface MapSteps {
  readonly name: string;
  /** Undefined where a layer has nothing to multiply. */
  readonly sum: MapSum | undefined;
  readonly note: string;
}

export function layersScene(stack: BuiltStack, state: LayersState): LayersScene {
  const { network, sides, layers } = stack;
  const at = nearestPlace(stack, state.at);
  const shifts = state.shift > 0 ? shiftThrough(stack, state.image, state.shift) : undefined;
  const outputs = shifts?.map(({ output }) => output) ?? stack.outputs;
  const place = { channels: [at.map], rows: [at.y], columns: [at.x] };
  const regions = pixelsSeen(network, at.stage, place);
  const summaries = summaryOf(network);
  const unseen = layers.map((_, index) => unseenOf(stack, index));
  const views = layers.map((settings, index): LayerView => {
    const stage = index + 1;
    const output = outputs[stage]!;
    const shift = shifts?.[stage];
    const maps = mapsOf(output, {
      region: regions[stage],
      chosen: at.stage === stage ? at.map : undefined,
      unseen: unseen[stage] ?? { rows: [], columns: [] },
      shift,
    });
    const { width, height } = sides[stage]!;
    return {
      ...{ index, settings, maps },
      title: `${stage}. ${KIND_NAMES[settings.kind]}`,
      plain: settingsText(settings),
      gives: `${counted(maps.length, 'map')} of ${width} × ${height}`,
      facts: [
        ...sizeTexts(settings, sides[index]!),
        ...costTexts(settings, outputs[index]!.shape[0]!, sides[index]!, summaries[index]!),
      ],
      unseen: unseenText(unseen[index]!, sides[index]!),
      verdict: shift === undefined ? '' : shiftText(shift),
      isEquivariant: shift === undefined || shift.broken.length === 0,
    };
  });
  const value = formatNumber(valueOf(outputs[at.stage]!, at.map, at.y, at.x), 2);
  const seen = seenText(regions[0]!);
  return {
    at,
    image: imageGrid(stack, state, regions[0]!, unseen[0]!),
    layers: views,
    sentence: `${placeText(at)}: ${value}. ${seen}`,
    spoken: `Row ${at.y}, column ${at.x}${outputs[at.stage]!.shape[0]! > 1 ? `, map ${at.map}` : ''}: ${value.replace('−', 'minus ')}. ${seen}`,
    shiftSentence: shiftSentence(state.shift, views),
    total: totalText(stack),
    working: workingOf(stack, outputs, at),
    steps: {
      name: placeText(at),
      sum: channelSums(stack, outputs, at),
      note: stepsNote(layers[at.stage - 1]!),
    },
  };
}

const placeText = ({ stage, map, x, y }: MapPlace): string =>
  `After layer ${stage}, map ${map}, row ${y}, column ${x}`;

function seenText({ rows, columns }: Region): string {
  const count = rows.length * columns.length;
  if (count === 0) return 'It sees no pixel of the image.';
  const which = `rows ${rangeText(rows)}, columns ${rangeText(columns)}`;
  return `It sees ${rows.length} × ${columns.length} pixels of the image: ${which}.`;
}

/** What becomes of a shift, from the first layer to the last, in a sentence. */
function shiftSentence(shift: number, views: readonly LayerView[]): string {
  if (shift === 0) return 'The image stands where it was.';
  const broken = views.findIndex(({ isEquivariant }) => !isEquivariant);
  const moved = `The image has moved by ${shift}.`;
  if (broken < 0)
    return `${moved} Every layer just moves along: the stack is equivariant to this shift.`;
  const until = broken === 0 ? '' : ` Up to layer ${broken} the maps just move along.`;
  return `${moved}${until} The maps of layer ${broken + 1} do not just move along: the cells that differ have a dashed frame.`;
}

/** What the whole stack costs, and what its outputs see. */
function totalText({ network, sides, layers }: BuiltStack): string {
  const summaries = summaryOf(network);
  const weights = summaries.reduce((sum, one) => sum + one.weights, 0);
  const products = summaries.reduce((sum, one) => sum + one.multiplications, 0);
  const costs = `In all ${counted(weights, 'weight')} and ${counted(products, 'multiplication')}.`;
  if (layers.some(({ kind }) => kind === 'transposed')) return costs;
  const along = layers
    .filter(({ kind }) => kind !== 'relu')
    .map((layer) => ({
      ...{ size: layer.size, stride: layer.stride, padding: paddingOf(layer) },
      ...(isPooling(layer) ? {} : { dilation: layer.dilation }),
    }));
  const { size, stride } = receptiveField(sides[0]!.width, along);
  return `${costs} An output reaches over ${size} × ${size} pixels of the image, the next one ${counted(stride, 'pixel')} further on.`;
}

/** The fields of a layer, as a figure offers them. */
export const fieldsOf = ({ kind }: LayerSettings) => FIELDS[kind];
