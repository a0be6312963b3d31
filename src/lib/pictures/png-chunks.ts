/** A chunk of a PNG; `start` and `end` enclose it with its length and its checksum. */
export interface PngChunk {
  readonly type: string;
  readonly data: Uint8Array;
  readonly start: number;
  readonly end: number;
}

const SIGNATURE = 8;

/**
 * The chunks of a PNG, as the PNG specification lays them out: length, type, data, checksum.
 *
 * @param bytes A PNG, from its signature on. Of a file that was cut off, the last chunk is shorter
 *   than it says.
 */
export function pngChunks(bytes: Uint8Array): PngChunk[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const chunks: PngChunk[] = [];
  for (let start = SIGNATURE; start + 8 <= bytes.length; start = chunks.at(-1)!.end) {
    const length = view.getUint32(start);
    const type = String.fromCharCode(...bytes.subarray(start + 4, start + 8));
    const data = bytes.subarray(start + 8, start + 8 + length);
    chunks.push({ type, data, start, end: start + 12 + length });
  }
  return chunks;
}
