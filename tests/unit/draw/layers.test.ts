import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { drawLayers } from '../../../src/draw/layers.ts';
import { CHOICES, FIELDS, KINDS, NEW_LAYERS } from '../../../src/lib/films/layers/settings.ts';
import { firstFrame } from '../../../src/render/first-frame.ts';
import { sceneOf } from '../films/layers/support.ts';

it('shows in every field of the first frame what is set', () => {
  const layers = KINDS.map((kind) => ({ ...NEW_LAYERS[kind], padding: 'same' as const }));
  const html = firstFrame('div', (list) => drawLayers(list, sceneOf(layers).layers, false));
  const { document } = parseHTML(`<ol>${html}</ol>`);
  const rows = [...document.querySelectorAll('li')].map((row) =>
    [...row.querySelectorAll('select')].map((field) => {
      expect(field.querySelectorAll('option')).toHaveLength(
        CHOICES[field.dataset['field'] as keyof typeof CHOICES].length,
      );
      return [...field.querySelectorAll('option[selected]')].map((option) => option.textContent);
    }),
  );
  expect(rows).toEqual(
    layers.map((layer) => FIELDS[layer.kind].map((field) => [String(layer[field])])),
  );
});
