/** The value of SampleFormat in the TIFF specification. */
const FORMATS = { unsigned: 1, signed: 2, float: 3 } as const;

/** The type codes of the TIFF specification, and their sizes in bytes. */
const TYPES = { short: [3, 2], long: [4, 4], sshort: [8, 2], float: [11, 4] } as const;

type Entry = readonly [tag: number, type: keyof typeof TYPES, values: readonly number[]];

export interface Samples {
  readonly width: number;
  readonly height: number;
  readonly channels: number;
  readonly format: keyof typeof FORMATS;
  readonly data: Float32Array | Int16Array | Uint8Array;
  /** Least and greatest, as the file states it. */
  readonly range?: readonly [number, number];
  /** 1 gray, 2 RGB, 5 CMYK. */
  readonly photometric: number;
}

/** An uncompressed TIFF, little-endian, in one strip: sharp writes neither signed samples nor ranges. */
export function tiffFile({ data, range, ...samples }: Samples): Buffer {
  const { width, height, channels, format, photometric } = samples;
  const each = (value: number): number[] => Array<number>(channels).fill(value);
  const type = format === 'float' ? 'float' : 'sshort';
  const ranges: Entry[] =
    range === undefined
      ? []
      : [
          [340, type, each(range[0])],
          [341, type, each(range[1])],
        ];
  const entriesAt = (strip: number): Entry[] => [
    [256, 'long', [width]],
    [257, 'long', [height]],
    [258, 'short', each(8 * data.BYTES_PER_ELEMENT)],
    [259, 'short', [1]],
    [262, 'short', [photometric]],
    [273, 'long', [strip]],
    [277, 'short', [channels]],
    [278, 'long', [height]],
    [279, 'long', [data.byteLength]],
    [339, 'short', each(FORMATS[format])],
    ...ranges,
  ];
  const strip = directory(entriesAt(0)).length;
  return Buffer.concat([directory(entriesAt(strip)), Buffer.from(data.buffer)]);
}

/** The header, the directory, and the values that have no room in it. */
function directory(entries: readonly Entry[]): Buffer {
  const head = Buffer.alloc(8 + 2 + 12 * entries.length + 4);
  head.write('II*\0\x08', 'latin1');
  head.writeUInt16LE(entries.length, 8);
  const parts = [head];
  let end = head.length;
  for (const [index, [tag, type, values]] of entries.entries()) {
    const [code, size] = TYPES[type];
    const at = 10 + 12 * index;
    head.writeUInt16LE(tag, at);
    head.writeUInt16LE(code, at + 2);
    head.writeUInt32LE(values.length, at + 4);
    const bytes = Buffer.alloc(Math.max(4, size * values.length));
    for (const [i, value] of values.entries()) {
      if (type === 'float') bytes.writeFloatLE(value, size * i);
      else if (type === 'sshort') bytes.writeInt16LE(value, size * i);
      else bytes.writeUIntLE(value, size * i, size);
    }
    if (bytes.length === 4) bytes.copy(head, at + 8);
    else {
      head.writeUInt32LE(end, at + 8);
      parts.push(bytes);
      end += bytes.length;
    }
  }
  return Buffer.concat(parts);
}
