import { pngChunks } from '../src/lib/pictures/index.ts';

type Vector = readonly [number, number, number];
/** Three columns. */
type Columns = readonly [Vector, Vector, Vector];
/** x and y of white, red, green and blue, as in a cHRM chunk. */
type Chromaticities = readonly number[];

const SRGB: Chromaticities = [0.3127, 0.329, 0.64, 0.33, 0.3, 0.6, 0.15, 0.06];
/** From XYZ to the responses in which Bradford's method adapts one white to another. */
const BRADFORD: Columns = [
  [0.8951, -0.7502, 0.0389],
  [0.2664, 1.7135, -0.0685],
  [-0.1614, 0.0367, 1.0296],
];
/** A gamma as near as that to 1/2.2 stands for sRGB, unless chromaticities come with it (libpng). */
const NEAR = 0.05;

/**
 * Makes sRGB of a PNG that describes its colours by gAMA and cHRM, as browsers do: a colour profile
 * and an sRGB chunk come first, and cHRM counts only together with gAMA.
 *
 * linear = sample ^ (1 / gamma); XYZ = primaries × linear; adapted to the white of sRGB by
 * Bradford's method; back to the primaries and the curve of sRGB. Alpha stays as it is.
 *
 * @param file A PNG.
 * @param data Its pixels, four bytes each; they are changed in place.
 */
export function convertToSrgb(file: Uint8Array, data: Uint8ClampedArray): void {
  const chunks = new Map(pngChunks(file).map((chunk) => [chunk.type, chunk.data]));
  const [gamma] = fixed(chunks.get('gAMA'));
  if (gamma === undefined || gamma <= 0) return;
  if (['cICP', 'iCCP', 'sRGB'].some((type) => chunks.has(type))) return;
  const chromaticities = fixed(chunks.get('cHRM'));
  if (chromaticities.length < 8 && Math.abs(gamma * 2.2 - 1) < NEAR) return;

  const matrix = toLinearSrgb(chromaticities.length < 8 ? SRGB : chromaticities);
  const linear = Array.from({ length: 256 }, (_, byte) => (byte / 255) ** (1 / gamma));
  for (let i = 0; i < data.length; i += 4) {
    const colour: Vector = [linear[data[i]!]!, linear[data[i + 1]!]!, linear[data[i + 2]!]!];
    data.set(apply(matrix, colour).map(toByte), i);
  }
}

/** The numbers of a chunk that holds them as integers, times 100,000. */
function fixed(bytes: Uint8Array = new Uint8Array()): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return Array.from({ length: bytes.length >> 2 }, (_, i) => view.getUint32(4 * i) / 100_000);
}

/** The curve of IEC 61966-2-1. */
function toByte(linear: number): number {
  const light = Math.min(Math.max(linear, 0), 1);
  return 255 * (light <= 0.0031308 ? 12.92 * light : 1.055 * light ** (1 / 2.4) - 0.055);
}

function toLinearSrgb(from: Chromaticities): Columns {
  const responses = multiply(BRADFORD, toXyz(from));
  const wanted = multiply(BRADFORD, toXyz(SRGB));
  // Light 1, 1, 1 is white in both.
  const [white, goal] = [apply(responses, [1, 1, 1]), apply(wanted, [1, 1, 1])];
  const adapted = responses.map((column) =>
    column.map((value, i) => (value * goal[i]!) / white[i]!),
  );
  return multiply(inverse(wanted), adapted as unknown as Columns);
}

/** The XYZ of each primary, of such brightness that together they are white. */
function toXyz([wx, wy, rx, ry, gx, gy, bx, by]: Chromaticities): Columns {
  const xyz = (x: number, y: number): Vector => [x / y, 1, (1 - x - y) / y];
  const primaries: Columns = [xyz(rx!, ry!), xyz(gx!, gy!), xyz(bx!, by!)];
  const brightness = apply(inverse(primaries), xyz(wx!, wy!));
  return primaries.map((column, i) => scale(column, brightness[i]!)) as unknown as Columns;
}

const scale = ([x, y, z]: Vector, by: number): Vector => [x * by, y * by, z * by];

const apply = ([a, b, c]: Columns, [x, y, z]: Vector): Vector => [
  a[0] * x + b[0] * y + c[0] * z,
  a[1] * x + b[1] * y + c[1] * z,
  a[2] * x + b[2] * y + c[2] * z,
];

const multiply = (a: Columns, [x, y, z]: Columns): Columns => [
  apply(a, x),
  apply(a, y),
  apply(a, z),
];

const cross = ([a, b, c]: Vector, [x, y, z]: Vector): Vector => [
  b * z - c * y,
  c * x - a * z,
  a * y - b * x,
];

/** The rows of the inverse are b × c, c × a and a × b, divided by the determinant. */
function inverse([a, b, c]: Columns): Columns {
  const rows = [cross(b, c), cross(c, a), cross(a, b)] as const;
  const determinant = a[0] * rows[0][0] + a[1] * rows[0][1] + a[2] * rows[0][2];
  const column = (i: 0 | 1 | 2): Vector =>
    scale([rows[0][i], rows[1][i], rows[2][i]], 1 / determinant);
  return [column(0), column(1), column(2)];
}
