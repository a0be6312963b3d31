/** Filters whole images at nearly native speed: see README.md. */
import { kindOf, refuse } from '../matrix/index.ts';
import { createEngine, type Engine } from './engine.ts';
import { loadModule } from './load.ts';
import type { WasmModule } from './module.ts';

export type { Engine } from './engine.ts';
export type { WasmModule } from './module.ts';

/**
 * An engine that uses WebAssembly SIMD where it is available and pays, and plain TypeScript elsewhere.
 * The answers are the same: exact for whole weights on bytes, otherwise within
 * 2^-21 * sum |weight| * max |pixel|, as README.md says under "How exact".
 *
 * @param module That of an engine in another thread; null for plain TypeScript alone. By default it is
 *   loaded.
 * @throws {TypeError} if `module` is neither.
 */
export async function openEngine(module?: WasmModule | null): Promise<Engine> {
  if (module !== undefined && module !== null && kindOf(module) !== 'WebAssembly.Module') {
    refuse(TypeError, 'module', module, "an engine's module, or null");
  }
  try {
    return createEngine(module === undefined ? await loadModule() : module);
  } catch {
    // There may be no memory for one more instance.
    return createEngine(null);
  }
}
