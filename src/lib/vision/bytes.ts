import type { ByteMatrix, Image, Layout } from '../convolve/index.ts';
import { hasBytes } from '../matrix/index.ts';

/** Whether all that a window meets are whole numbers from 0 to 255, as photos have them in floats too. */
export function meetsBytes(image: Image, { constant }: Layout): boolean {
  return isByte(constant) && (hasBytes(image) || image.data.every(isByte));
}

/** Not -0, which is no byte. */
const isByte = (value: number): boolean => Object.is(value & 255, value);

/** The bytes as they are. */
export const bytesOf = ({ data }: ByteMatrix): Uint8Array =>
  new Uint8Array(data.buffer, data.byteOffset, data.length);

/** Stores floats: as bytes rounded half to even, and cut off at 0 and 255. */
export function store(values: Float32Array, output: Image): void {
  const { data } = output;
  if (!hasBytes(output)) output.data.set(values);
  else new Uint8ClampedArray(data.buffer, data.byteOffset, data.length).set(values);
}
