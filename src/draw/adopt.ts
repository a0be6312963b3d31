/** A node that a join may find: with its datum or, if drawn at build time, with its key alone. */
type Keyed = { getAttribute(name: string): string | null };

/**
 * A key function for joins over nodes that were drawn at build time: such a node has no datum yet,
 * so its `data-key` attribute stands in. The join then adopts it instead of drawing it again.
 */
export function keyed<Datum>(key: (datum: Datum) => string) {
  return function (this: unknown, datum: Datum): string {
    const fresh = (datum as Datum | undefined) === undefined;
    return fresh ? ((this as Keyed).getAttribute('data-key') ?? '') : key(datum);
  };
}
