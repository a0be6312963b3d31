/** A grid of numbers as it was written, whatever it is for. */
export interface ParsedMatrix {
  readonly width: number;
  readonly height: number;
  /** Row by row. */
  readonly values: readonly number[];
  /** What else was read, if it could surprise: "times 1/9". */
  readonly remark?: string;
}

/** What was read, to be said back: "3 by 3, times 1/9". */
export const readingText = ({ width, height, remark }: ParsedMatrix): string =>
  `${width} by ${height}${remark === undefined ? '' : `, ${remark}`}`;

/** How the same matrix is written so that it can be read in one way alone. */
export function plainNotation({ width, height, values }: ParsedMatrix): string {
  const rows = Array.from({ length: height }, (_, row) =>
    values.slice(row * width, (row + 1) * width).join(' '),
  );
  return height === 1 ? `[[${rows[0]!}]]` : rows.join('; ');
}

const LONGEST_EXAMPLE = 40;

function example(reading: ParsedMatrix): string {
  const text = plainNotation(reading);
  const short = text.length > LONGEST_EXAMPLE ? `${text.slice(0, LONGEST_EXAMPLE - 4)} ...` : text;
  return `${readingText(reading)}, written ${short}`;
}

/** A text that means one of several matrices: which one is for its writer to say. */
export class AmbiguousMatrix extends SyntaxError {
  override name = 'AmbiguousMatrix';
  /** What it may mean: two readings or more. */
  readonly readings: readonly ParsedMatrix[];

  constructor(readings: readonly ParsedMatrix[]) {
    super(`This can be read in more than one way: ${readings.map(example).join('; or ')}.`);
    this.readings = readings;
  }
}

/** The one reading there is. @throws {AmbiguousMatrix} if there are several that differ */
export function onlyReading(readings: readonly ParsedMatrix[]): ParsedMatrix {
  const different = new Map(readings.map((reading) => [plainNotation(reading), reading]));
  if (different.size > 1) throw new AmbiguousMatrix([...different.values()]);
  return readings[0]!;
}
