/** Milliseconds without a single byte after which a request is given up. */
const PATIENCE = 15_000;

/**
 * A file of this site. It may be large and come slowly, but it has to come.
 *
 * @throws {Error} if it does not.
 */
export async function fetchFile(address: string): Promise<Blob> {
  const request = new AbortController();
  let timer = 0;
  function wait(): void {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => request.abort(), PATIENCE);
  }
  wait();
  try {
    const response = await fetch(address, { signal: request.signal });
    if (!response.ok) throw new Error(`status ${response.status}`);
    const reader = response.body!.getReader();
    const parts: Uint8Array<ArrayBuffer>[] = [];
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return new Blob(parts);
      parts.push(value);
      wait();
    }
  } finally {
    window.clearTimeout(timer);
  }
}
