/**
 * The part of WebAssembly that is used here. `globalThis.WebAssembly` is looked up at run time: the
 * library has no types of the browser, and it may be missing.
 */
export interface WasmModule {
  readonly [Symbol.toStringTag]?: string;
}

export interface WasmMemory {
  readonly buffer: ArrayBuffer;
  grow(pages: number): number;
}

export interface WasmApi {
  validate(bytes: Uint8Array<ArrayBuffer>): boolean;
  compile(bytes: Uint8Array<ArrayBuffer> | ArrayBuffer): Promise<WasmModule>;
  readonly Instance: new (module: WasmModule) => { readonly exports: unknown };
}

/** @returns undefined where there is no WebAssembly. */
export const webAssembly = (): WasmApi | undefined =>
  (globalThis as { WebAssembly?: WasmApi }).WebAssembly;
