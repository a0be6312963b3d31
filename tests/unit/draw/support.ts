import { select, type BaseType, type Selection } from 'd3';
import { parseHTML } from 'linkedom';

type Line = Selection<HTMLElement, unknown, BaseType, unknown>;
type Svg = Selection<SVGSVGElement, unknown, BaseType, unknown>;

/** The node that holds a drawing in a page of its own, as a browser makes it from the markup. */
function opened(markup: string): Element {
  const { document } = parseHTML(`<!doctype html><html><body>${markup}</body></html>`);
  return document.body.firstElementChild!;
}

export function openedSvg(markup: string): { svg: Svg; node: Element } {
  const node = opened(markup);
  return { svg: select(node as SVGSVGElement), node };
}

export function openedLine(markup: string): { line: Line; node: Element } {
  const node = opened(`<div>${markup}</div>`);
  return { line: select(node as HTMLElement), node };
}

export const descendants = (node: Element): Element[] => [...node.querySelectorAll('*')];

/** What a drawing writes into the document, even if it is the same as before. */
export function writesOf(node: Element, draw: () => void): MutationRecord[] {
  const observer = new node.ownerDocument.defaultView!.MutationObserver(() => undefined);
  observer.observe(node, {
    attributes: true,
    characterData: true,
    childList: true,
    subtree: true,
  });
  draw();
  const records = observer.takeRecords();
  observer.disconnect();
  return records;
}
