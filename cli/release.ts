import { setImmediate } from 'node:timers/promises';

/**
 * Lets the memory of an array go, which must not be used any more. The garbage collector would let it
 * go as well, but hundreds of megabytes later.
 */
export async function release({ buffer }: { readonly buffer: ArrayBufferLike }): Promise<void> {
  if (buffer instanceof ArrayBuffer) buffer.transfer(0);
  // What a library has lent is given back between two tasks.
  await setImmediate();
}
