import { quoted } from '../../notation/index.ts';
import type { LinkCodec } from '../link.ts';
import type { LayersState } from './model.ts';
import { CHOICES, FIELDS, KINDS, NEW_LAYERS, type Kind, type LayerSettings } from './settings.ts';

/** Layers in a link, "conv-2-3-1-same-1.relu.max-2-2-none": the kind, then its fields. */
export const layersLink: LinkCodec<Pick<LayersState, 'layers'>> = {
  write: ({ layers }) => ({ layers: layers.map(layerText).join('.') }),
  read(values, first) {
    const text = values.get('layers');
    return { layers: text === null ? first.layers : text.split('.').map(layerFrom) };
  },
};

const layerText = (layer: LayerSettings): string =>
  [layer.kind, ...FIELDS[layer.kind].map((field) => layer[field])].join('-');

/** @throws {RangeError} for a kind that there is not, and fields that it has not or cannot have. */
function layerFrom(text: string): LayerSettings {
  const [name, ...values] = text.split('-');
  const kind = KINDS.find((one): one is Kind => one === name);
  if (kind === undefined) throw new RangeError(`there is no layer ${quoted(text)}`);
  const fields = FIELDS[kind];
  const read = fields.map((field, index) => {
    const value = CHOICES[field].find((choice) => String(choice) === values[index]);
    return [field, value] as const;
  });
  if (values.length !== fields.length || read.some(([, value]) => value === undefined)) {
    const wanted = [kind, ...fields].join('-');
    throw new RangeError(`${quoted(text)} is no layer; it is written ${wanted}`);
  }
  return { ...NEW_LAYERS[kind], ...Object.fromEntries(read) };
}

const PLACE = /^(\d{1,2})-(\d{1,2})-(\d{1,2}),(\d{1,2})$/;

/** The pixel that is looked at: the layer from 1 on, the map, the column and the row. */
export const placeLink: LinkCodec<Pick<LayersState, 'at'>> = {
  write: ({ at: { stage, map, x, y } }) => ({ at: `${stage}-${map}-${x},${y}` }),
  read(values, first) {
    const text = values.get('at');
    if (text === null) return { at: first.at };
    const found = PLACE.exec(text);
    if (found === null) throw new RangeError(`there is no pixel ${quoted(text)}`);
    const [stage, map, x, y] = found.slice(1).map(Number);
    return { at: { stage: stage!, map: map!, x: x!, y: y! } };
  },
};
