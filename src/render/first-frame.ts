import { select, type BaseType, type Selection } from 'd3';
import { parseHTML } from 'linkedom';

/**
 * The markup inside a freshly drawn element: the first frame of a figure, made at build time by the
 * code that draws in the browser.
 */
export function firstFrame<Name extends 'svg' | 'div'>(
  name: Name,
  draw: (
    selection: Selection<
      Name extends 'svg' ? SVGSVGElement : HTMLElement,
      unknown,
      BaseType,
      unknown
    >,
  ) => void,
): string {
  const { document } = parseHTML('<!doctype html><html><body></body></html>');
  const namespace = name === 'svg' ? 'http://www.w3.org/2000/svg' : 'http://www.w3.org/1999/xhtml';
  const element = document.createElementNS(namespace, name);
  document.body.append(element);
  draw(select(element as never));
  return name === 'svg' ? element.outerHTML : element.innerHTML;
}
