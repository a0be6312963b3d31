import { readFileSync, writeFileSync } from 'node:fs';
import { LIB, ROOMS } from '../eslint/rooms.mjs';

const file = new URL('../docs/architecture.md', import.meta.url);
const PLACE = /(?<=<!-- drawn by `npm run draw:architecture` -->\n\n)[\s\S]*?(?=\n\n<!-- end -->)/;

/** The rooms that a room reaches by one arrow or more. */
const reach = (room: string): Set<string> =>
  new Set(ROOMS[room]!.flatMap((next) => [next, ...reach(next)]));

/** An arrow that a longer way makes plain is left out: what remains are the layers. */
const arrowsOf = (room: string): string[] => {
  const direct = ROOMS[room]!;
  return direct.filter((one) => !direct.some((other) => other !== one && reach(other).has(one)));
};

const id = (room: string): string => room.replaceAll(/\W+/g, '_');
const node = (room: string): string => `${id(room)}["${room.replace(/^lib\//, '')}"]`;

/** The layers of the house as a Mermaid diagram: each room points at those it stands on. */
export function layers(): string {
  const upper = Object.keys(ROOMS).filter((room) => !(room in LIB));
  return [
    '```mermaid',
    'flowchart TD',
    ...upper.map((room) => `  ${node(room)}`),
    '  subgraph lib',
    ...Object.keys(LIB).map((room) => `    ${node(room)}`),
    '  end',
    ...Object.keys(ROOMS).flatMap((room) =>
      arrowsOf(room).map((other) => `  ${id(room)} --> ${id(other)}`),
    ),
    '```',
  ].join('\n');
}

/** The picture that stands in docs/architecture.md. */
export const drawn = (): string | undefined => PLACE.exec(readFileSync(file, 'utf8'))?.[0];

if (import.meta.main) {
  const text = readFileSync(file, 'utf8');
  if (!PLACE.test(text)) throw new Error('docs/architecture.md has no place for the picture.');
  writeFileSync(file, text.replace(PLACE, layers()));
}
