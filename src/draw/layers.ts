import type { BaseType, Selection } from 'd3';
import type { MapView } from '../lib/films/layers/map-views.ts';
import { fieldsOf, type LayersScene, type LayerView } from '../lib/films/layers/scene.ts';
import { CHOICES, FIELD_NAMES, type Field } from '../lib/films/layers/settings.ts';
import type { Piece } from '../lib/films/pieces.ts';
import { keyed } from './adopt.ts';
import { drawMaps } from './map.ts';
import { drawParts } from './parts.ts';
import { partsOf } from './pieces.ts';
import { writeAttributes, writeText } from './write.ts';

type Root = Selection<HTMLElement, unknown, BaseType, unknown>;
type Rows = Selection<HTMLElement, LayerView, BaseType, unknown>;

/**
 * Draws a stack of layers, each with its settings, what follows from them, and its maps.
 *
 * @param isLive A script listens: maps take the focus and arrow keys.
 */
export function drawLayers(root: Root, views: readonly LayerView[], isLive: boolean): void {
  const rows = root
    .selectAll<HTMLElement, LayerView>('li')
    .data(
      views,
      keyed(({ index, settings }: LayerView) => `${index}-${settings.kind}`),
    )
    .join((enter) => {
      const row = enter
        .append('li')
        .attr('data-key', ({ index, settings }) => `${index}-${settings.kind}`)
        .attr('data-layer', ({ index }) => index);
      const texts = row.append('div').attr('class', 'settings');
      const head = texts.append('div').attr('class', 'head');
      head.append('p').attr('class', 'title');
      addButtons(head.append<HTMLElement>('span').attr('class', 'needs-script no-print'));
      texts.append('p').attr('class', 'plain');
      addFields(texts.append<HTMLElement>('div').attr('class', 'fields needs-script no-print'));
      texts
        .append('p')
        .attr('class', 'message needs-script')
        .attr('data-message', '')
        .attr('role', 'alert');
      for (const name of ['facts', 'lost', 'verdict']) texts.append('div').attr('class', name);
      const shown = row.append('div').attr('class', 'gives');
      shown.append('p').attr('class', 'name output');
      shown
        .append('div')
        .attr('class', 'maps')
        .attr('data-stage', ({ index }) => index + 1);
      return row;
    })
    .order() as unknown as Rows;
  writeText(rows.select<HTMLElement>('.title'), ({ title }) => title);
  writeText(rows.select<HTMLElement>('.plain'), ({ plain }) => plain);
  writeText(rows.select<HTMLElement>('.gives > .name'), ({ gives }) => gives);
  drawLines(rows.select<HTMLElement>('.facts'), ({ facts }) => facts);
  drawLines(rows.select<HTMLElement>('.lost'), ({ unseen }) => [unseen]);
  drawLines(rows.select<HTMLElement>('.verdict'), ({ verdict }) => [verdict]);
  writeAttributes(rows.select<HTMLElement>('.verdict'), {
    class: ({ isEquivariant }) => `verdict ${isEquivariant ? 'kept' : 'lost-it'}`,
  });
  showFields(rows);
  const stages = writeAttributes(rows.select<HTMLElement>('.maps'), {
    role: isLive ? 'application' : 'img',
    tabindex: isLive ? 0 : null,
    'aria-label': ({ index, gives }) =>
      `After layer ${index + 1}: ${gives}.${isLive ? ' Arrow keys choose a pixel.' : ''}`,
  });
  const maps = stages
    .selectAll<SVGSVGElement, MapView>('svg.map')
    .data(
      ({ maps: all }) => all,
      keyed(({ name }: MapView) => name),
    )
    .join((enter) =>
      enter
        .append('svg')
        .attr('class', 'map output')
        .attr('data-key', ({ name }) => name),
    )
    .order();
  drawMaps(maps);
}

function addFields<Parent extends BaseType>(
  fields: Selection<HTMLElement, LayerView, Parent, unknown>,
): void {
  const labels = fields
    .selectAll<HTMLLabelElement, Field>('label')
    .data(({ settings }) => [...fieldsOf(settings)])
    .enter()
    .append('label');
  labels.append('span').text((field) => FIELD_NAMES[field]);
  labels
    .append('select')
    .attr('data-field', (field) => field)
    .attr('autocomplete', 'off')
    .selectAll('option')
    .data((field) => CHOICES[field])
    .enter()
    .append('option')
    .attr('value', (choice) => choice)
    .text((choice) => choice);
}

function addButtons<Datum, Parent extends BaseType>(
  host: Selection<HTMLElement, Datum, Parent, unknown>,
): void {
  for (const [action, text] of [
    ['up', 'Move up'],
    ['remove', 'Remove'],
  ] as const) {
    host.append('button').attr('type', 'button').attr('data-action', action).text(text);
  }
}

/** What is set, in the fields. */
function showFields(rows: Rows): void {
  rows.each(function ({ index, title, settings }, _, nodes) {
    for (const select of this.querySelectorAll<HTMLSelectElement>('select')) {
      const field = select.dataset['field'] as Field;
      const label = `${FIELD_NAMES[field]} of layer ${index + 1}`;
      if (select.getAttribute('aria-label') !== label) select.setAttribute('aria-label', label);
      for (const option of select.querySelectorAll('option')) {
        const isSet = option.getAttribute('value') === String(settings[field]);
        option.toggleAttribute('selected', isSet);
        // The others follow by themselves.
        if (isSet) option.selected = true;
      }
    }
    for (const button of this.querySelectorAll<HTMLButtonElement>('button')) {
      const isUp = button.dataset['action'] === 'up';
      const label = `${isUp ? 'Move up' : 'Remove'} layer ${title}`;
      if (button.getAttribute('aria-label') !== label) button.setAttribute('aria-label', label);
      const isIdle = isUp ? index === 0 : nodes.length === 1;
      if (button.getAttribute('aria-disabled') !== String(isIdle)) {
        button.setAttribute('aria-disabled', String(isIdle));
      }
    }
  });
}

function drawLines<Datum>(
  parent: Selection<HTMLElement, Datum, BaseType, unknown>,
  linesOf: (datum: Datum) => readonly string[],
): void {
  const lines = parent
    .selectAll<HTMLParagraphElement, string>('p')
    .data((datum) => linesOf(datum).filter((line) => line !== ''))
    .join('p');
  writeText(lines, (line) => line);
}

/** Draws how a pixel has come about, a line for each sum. */
export function drawWorking(root: Root, { working }: Pick<LayersScene, 'working'>): void {
  const lines = root
    .selectAll<HTMLElement, readonly Piece[]>('p')
    .data(working)
    .join('p') as unknown as Selection<HTMLElement, readonly Piece[], HTMLElement, unknown>;
  writeAttributes(lines, { class: 'formula' });
  drawParts(lines, partsOf);
}
