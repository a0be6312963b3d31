import type { BaseType, Selection } from 'd3';

type Value = string | number | null;

/**
 * Sets attributes where they are other than what stands there, as `selection.attr` does where they
 * are the same, too. A browser lays out again whatever is written, so that one step of a stepper
 * would cost as much as drawing all its grids.
 *
 * @param attributes By name; null removes one.
 */
export function writeAttributes<Node extends Element, Datum, Parent extends BaseType, ParentDatum>(
  selection: Selection<Node, Datum, Parent, ParentDatum>,
  attributes: Readonly<Record<string, Value | ((datum: Datum) => Value)>>,
): Selection<Node, Datum, Parent, ParentDatum> {
  const entries = Object.entries(attributes);
  return selection.each(function (datum) {
    for (const [name, given] of entries) {
      const value = typeof given === 'function' ? given(datum) : given;
      if (value === null) this.removeAttribute(name);
      else if (this.getAttribute(name) !== String(value)) this.setAttribute(name, String(value));
    }
  });
}

/** Sets the text of elements where it is another one. */
export function writeText<Node extends Element, Datum, Parent extends BaseType, ParentDatum>(
  selection: Selection<Node, Datum, Parent, ParentDatum>,
  text: (datum: Datum) => string,
): void {
  selection.each(function (datum) {
    const value = text(datum);
    if (this.textContent !== value) this.textContent = value;
  });
}
