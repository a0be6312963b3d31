/**
 * Gives the memory of an array back, which must not be used any more. The garbage collector would do so
 * hundreds of megabytes later, and Chromium keeps what came in a message even after
 * `ArrayBuffer.transfer`. A message that nobody can receive takes the memory with it.
 */
export function release({ buffer }: { readonly buffer: ArrayBuffer }): void {
  const { port1, port2 } = new MessageChannel();
  port2.close();
  port1.postMessage(undefined, [buffer]);
  port1.close();
}
