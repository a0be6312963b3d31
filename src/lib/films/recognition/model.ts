import { contains, placeName, type Point } from '../../grid/index.ts';
import { formatNumber, quoted } from '../../notation/index.ts';
import type { Tensor } from '../../learning/index.ts';
import { SHAPES } from '../../learning/drawings/index.ts';
import type { FigureModel } from '../edit-session.ts';
import { choiceLink, joinedLink } from '../joined-link.ts';
import { pairOf, pairText, type LinkCodec } from '../link.ts';
import { EMPTY, isDrawing, sampleDrawing, tensorOf, type DrawingText } from './drawing.ts';
import { SUMMED, type Summed } from './layers.ts';

/** A drawing, and the pixel of a feature map that is looked at. */
export interface RecognitionState {
  readonly drawing: DrawingText;
  readonly layer: Summed;
  readonly channel: number;
  readonly place: Point;
}

/** Channels of a layer, and pixels along a side of each. */
export const SIZES = {
  first: { channels: 8, side: 20 },
  second: { channels: 16, side: 8 },
} as const;

/** The drawing that the figure opens with, among those that were held out. */
export const FIRST_SAMPLE = 2 ** 31 + 8;

export const RECOGNITION_FIRST: RecognitionState = {
  drawing: sampleDrawing(FIRST_SAMPLE),
  layer: 'first',
  channel: 0,
  place: { x: 10, y: 10 },
};

const drawingLink: LinkCodec<Pick<RecognitionState, 'drawing'>> = {
  write: ({ drawing }, first) => (drawing === first.drawing ? {} : { drawing }),
  read(values, first) {
    const drawing = values.get('drawing') ?? first.drawing;
    if (!isDrawing(drawing)) {
      throw new RangeError('its drawing has not 576 digits from 0 to f, one for each pixel');
    }
    return { drawing };
  },
};

/** Which pixel of which map is looked at. */
type Look = Omit<RecognitionState, 'drawing'>;

const lookLink: LinkCodec<Look> = {
  write: ({ layer, channel, place }) => ({ layer, map: String(channel), at: pairText(place) }),
  read(values, first) {
    const { layer } = layerLink.read(values, first);
    const map = values.get('map') ?? '0';
    const { channels, side } = SIZES[layer];
    if (!/^\d{1,2}$/.test(map) || Number(map) >= channels) {
      throw new RangeError(`the ${layer} layer has no map ${quoted(map)}`);
    }
    const place = pairOf(values.get('at')) ?? first.place;
    if (!contains({ x: 0, y: 0, width: side, height: side }, place)) {
      throw new RangeError(`a map of the ${layer} layer has no pixel at ${pairText(place)}`);
    }
    return { layer, channel: Number(map), place };
  },
};
const layerLink = choiceLink('layer', SUMMED);

export const recognitionModel: FigureModel<RecognitionState, Tensor> = {
  make: ({ drawing }) => tensorOf(drawing),
  link: joinedLink(drawingLink, lookLink),
  looks: ['layer', 'channel', 'place'],
};

/** What a network takes a drawing for, and how sure it is. */
export function answerSentence(drawing: DrawingText, probabilities: ArrayLike<number>): string {
  if (drawing === EMPTY) return 'The sheet is empty. Draw something.';
  const all = Array.from(probabilities);
  const [first, second] = all
    .map((probability, label) => ({ probability, name: SHAPES[label]!.name }))
    .toSorted((a, b) => b.probability - a.probability) as [Answer, Answer];
  const seen = `The network sees a ${first.name}, ${percent(first.probability)}.`;
  return first.probability > SURE
    ? `${seen} It is sure of it.`
    : `${seen} It is not sure: next comes ${second.name}, ${percent(second.probability)}.`;
}

/** From here on a network is called sure. */
const SURE = 0.9;

interface Answer {
  readonly probability: number;
  readonly name: string;
}

export const percent = (share: number): string => `${formatNumber(100 * share, 1)}%`;

/** The pixel of a map that is looked at, in words. */
export const pixelName = ({ layer, channel, place }: RecognitionState): string =>
  `${placeName(place)}, map ${channel} of the ${layer} layer`;
