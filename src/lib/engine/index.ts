/** Full images at native speed: see README.md for how. */
import { createEngine, type Engine } from './engine.ts';
import { loadModule } from './load.ts';
import type { WasmModule } from './module.ts';

export type { Engine } from './engine.ts';
export type { WasmModule } from './module.ts';

/**
 * An engine that uses WebAssembly SIMD where it can and where that pays, and plain TypeScript
 * elsewhere. The answers are the same: exact for whole weights on bytes, else within
 * 2^-21 * sum |weight| * max |pixel|.
 *
 * @param module One that another engine has loaded, for a worker; null for plain TypeScript alone.
 */
export async function openEngine(module?: WasmModule | null): Promise<Engine> {
  return createEngine(module === undefined ? await loadModule() : module);
}
