import { webAssembly, type WasmModule } from './module.ts';

// What both browsers and Node have, but the library has no types of.
interface Address {
  readonly href: string;
  readonly protocol: string;
}
declare const URL: new (path: string, base: string) => Address;
declare const AbortSignal: { timeout(milliseconds: number): unknown };
declare const fetch: (
  address: string,
  options: { readonly signal: unknown },
) => Promise<{
  readonly ok: boolean;
  arrayBuffer(): Promise<ArrayBuffer>;
}>;
declare global {
  interface ImportMeta {
    url: string;
  }
}
interface NodeProcess {
  getBuiltinModule(name: 'node:fs/promises'): {
    readFile(address: Address): Promise<Uint8Array<ArrayBuffer>>;
  };
}

/** A module with one function that uses `f32x4.relaxed_madd`: valid where there is relaxed SIMD. */
const RELAXED = Uint8Array.of(
  ...[0, 97, 115, 109, 1, 0, 0, 0], // "\0asm", version 1
  ...[1, 5, 1, 96, 0, 1, 123], // a type: () => v128
  ...[3, 2, 1, 0], // a function of this type
  ...[10, 19, 1, 17, 0, 65, 0, 253, 15, 65, 0, 253, 15, 65, 0, 253, 15, 253, 133, 2, 11],
);

/** In milliseconds. Plain TypeScript gives the same answers: nobody should wait longer for 4 kB. */
const PATIENCE = 5000;

/**
 * The compiled module, with relaxed SIMD where possible.
 *
 * @returns null where it is not available: without WebAssembly, without SIMD, where the content policy
 *   refuses it, or where the network does not bring it in time.
 */
export async function loadModule(): Promise<WasmModule | null> {
  const api = webAssembly();
  if (api === undefined) return null;
  const address = api.validate(RELAXED)
    ? new URL('./built/relaxed.wasm', import.meta.url)
    : new URL('./built/plain.wasm', import.meta.url);
  try {
    return await api.compile(await bytesFrom(address));
  } catch {
    return null;
  }
}

async function bytesFrom(address: Address): Promise<Uint8Array<ArrayBuffer> | ArrayBuffer> {
  if (address.protocol === 'file:') {
    const { process } = globalThis as unknown as { process: NodeProcess };
    return process.getBuiltinModule('node:fs/promises').readFile(address);
  }
  const response = await fetch(address.href, { signal: AbortSignal.timeout(PATIENCE) });
  if (!response.ok) throw new Error(`${address.href} is not there`);
  return response.arrayBuffer();
}
