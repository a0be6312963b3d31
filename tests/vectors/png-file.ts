import { crc32 } from 'node:zlib';

/** A chunk of a PNG, with its checksum. */
function chunk(type: string, data: Uint8Array): Buffer {
  const bytes = Buffer.alloc(12 + data.length);
  bytes.writeUInt32BE(data.length);
  bytes.write(type, 4, 'latin1');
  bytes.set(data, 8);
  bytes.writeUInt32BE(crc32(bytes.subarray(4, -4)), 8 + data.length);
  return bytes;
}

/** Where the header chunk of every PNG ends. */
const HEADER_END = 33;

/** A PNG with one more chunk, before its colours and pixels. */
export const withChunk = (png: Buffer, type: string, data: Uint8Array): Buffer =>
  Buffer.concat([png.subarray(0, HEADER_END), chunk(type, data), png.subarray(HEADER_END)]);

/** Numbers as the chunks gAMA and cHRM hold them: times 100,000. */
export function fixedPoint(...numbers: readonly number[]): Buffer {
  const bytes = Buffer.alloc(4 * numbers.length);
  for (const [i, number] of numbers.entries()) bytes.writeUInt32BE(Math.round(number * 1e5), 4 * i);
  return bytes;
}
