import type { LayerPlan } from '../../learning/index.ts';

/** The layers that a reader stacks, in the order in which they are offered. */
export const KINDS = ['conv', 'relu', 'max', 'mean', 'transposed'] as const;
export type Kind = (typeof KINDS)[number];

export const PADDINGS = ['none', 'same', '1', '2'] as const;
export type Padding = (typeof PADDINGS)[number];

/** A layer as it is set; a kind makes use of the fields that `FIELDS` says, and the others lie idle. */
export interface LayerSettings {
  readonly kind: Kind;
  readonly channels: number;
  readonly size: number;
  readonly stride: number;
  readonly padding: Padding;
  readonly dilation: number;
}

export type Field = Exclude<keyof LayerSettings, 'kind'>;

const ALL: readonly Field[] = ['channels', 'size', 'stride', 'padding', 'dilation'];
const OF_POOLING: readonly Field[] = ['size', 'stride', 'padding'];

export const FIELDS: Readonly<Record<Kind, readonly Field[]>> = {
  conv: ALL,
  relu: [],
  max: OF_POOLING,
  mean: OF_POOLING,
  transposed: ALL,
};

/** What each field may be. */
export const CHOICES: Readonly<Record<Field, readonly (number | Padding)[]>> = {
  channels: [1, 2, 3, 4],
  size: [1, 2, 3, 4, 5],
  stride: [1, 2, 3, 4],
  padding: PADDINGS,
  dilation: [1, 2, 3],
};

export const KIND_NAMES: Readonly<Record<Kind, string>> = {
  conv: 'Convolution',
  relu: 'ReLU',
  max: 'Max pooling',
  mean: 'Mean pooling',
  transposed: 'Transposed convolution',
};

export const FIELD_NAMES: Readonly<Record<Field, string>> = {
  channels: 'Channels',
  size: 'Size',
  stride: 'Stride',
  padding: 'Padding',
  dilation: 'Dilation',
};

const PLAIN = { channels: 1, size: 3, stride: 1, padding: 'none', dilation: 1 } as const;

/** A layer as it is when it is added. */
export const NEW_LAYERS: Readonly<Record<Kind, LayerSettings>> = {
  conv: { ...PLAIN, kind: 'conv', channels: 2 },
  relu: { ...PLAIN, kind: 'relu' },
  max: { ...PLAIN, kind: 'max', size: 2, stride: 2 },
  mean: { ...PLAIN, kind: 'mean', size: 2, stride: 2 },
  transposed: { ...PLAIN, kind: 'transposed', size: 2, stride: 2 },
};

/** Zeros at both ends, or how many there are to be. */
export const paddingOf = ({ padding }: LayerSettings): 'valid' | 'same' | number =>
  padding === 'none' ? 'valid' : padding === 'same' ? padding : Number(padding);

/** Pixels from the first cell of the window to the last, gaps included. */
export const reachOf = ({ kind, size, dilation }: LayerSettings): number =>
  kind === 'relu' ? 1 : (size - 1) * (FIELDS[kind].includes('dilation') ? dilation : 1) + 1;

/** Zeros before the first of so many pixels. */
export function paddingBefore(layer: LayerSettings, length: number): number {
  const padding = paddingOf(layer);
  if (padding !== 'same') return padding === 'valid' ? 0 : padding;
  const places = Math.ceil(length / layer.stride);
  return Math.floor(Math.max(0, (places - 1) * layer.stride + reachOf(layer) - length) / 2);
}

/** The layer as the library creates it. */
export function planOf(settings: LayerSettings): LayerPlan {
  const { kind, channels, size, stride, dilation } = settings;
  const padding = paddingOf(settings);
  if (kind === 'relu') return { kind };
  if (kind === 'max' || kind === 'mean') return { kind: `${kind}-pool`, size, stride, padding };
  const name = kind === 'transposed' ? 'conv2d-transpose' : 'conv2d';
  return { kind: name, channels, size, stride, dilation, padding };
}

/** A layer in words, for whoever has no script to set it: "2 channels, 3 × 3, stride 1, no padding". */
export function settingsText(settings: LayerSettings): string {
  const { channels, size, stride, padding, dilation } = settings;
  const texts: Readonly<Record<Field, string>> = {
    channels: `${channels} ${channels === 1 ? 'channel' : 'channels'} out`,
    size: `${size} × ${size}`,
    stride: `stride ${stride}`,
    padding: padding === 'none' ? 'no padding' : `padding ${padding}`,
    dilation: `dilation ${dilation}`,
  };
  return FIELDS[settings.kind].map((field) => texts[field]).join(', ');
}
