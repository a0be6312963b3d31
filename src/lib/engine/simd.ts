import { webAssembly, type WasmMemory, type WasmModule } from './module.ts';

/** What assembly/index.ts exports. Arguments are addresses in the module's memory, or numbers. */
interface Functions {
  readonly memory: WasmMemory;
  readonly firstFree: { readonly value: number };
  direct(band: number, taps: number): void;
  faintest(
    rows: number,
    stride: number,
    length: number,
    height: number,
    blockWidth: number,
    blockHeight: number,
  ): number;
  kernelSpectrum(tiles: number, weights: number): void;
  largest(rows: number, stride: number, length: number, height: number): number;
  magnitude(band: number, taps: number, others: number): void;
  runningSum(band: number, box: number): void;
  separable(band: number, across: number, down: number): void;
  tiles(band: number, tiles: number): void;
  whole(band: number, taps: number): void;
}

const PAGE = 65_536;
/** Addresses have 32 bits. */
const LARGEST_MEMORY = 2 ** 32;
/** Rows that start at multiples of this share no cache line. */
const ALIGNMENT = 64;

/** Memory that stays reserved from call to call. */
export interface Kept {
  readonly address: number;
  /** In bytes. */
  readonly size: number;
  /** Set by the caller, to know what it last put there. */
  content: unknown;
}

/** The module's memory cannot grow so far: plain TypeScript has to do it. */
export class NoRoom extends Error {}

/**
 * One instance of the module, and the layout of its memory. Memory is reserved from the bottom up,
 * first what is kept; the rest is released together after each call.
 *
 * Whatever throws leaves it as it was: memory counts as reserved once it is there, and nothing is said
 * to be kept before it is complete. So what failed may be tried again, and the next call is right.
 */
export class Simd {
  readonly functions: Functions;
  readonly #kept = new Map<string, Kept>();
  #keptTop = 0;
  #top = 0;
  #bytes: Uint8Array<ArrayBuffer>;
  #floats: Float32Array<ArrayBuffer>;
  #integers: Int32Array<ArrayBuffer>;

  /** @throws {Error} where there is no WebAssembly, or the module does not fit. */
  constructor(module: WasmModule) {
    const { Instance } = webAssembly()!;
    this.functions = new Instance(module).exports as Functions;
    this.clear();
    [this.#bytes, this.#floats, this.#integers] = this.#views();
  }

  #views(): [Uint8Array<ArrayBuffer>, Float32Array<ArrayBuffer>, Int32Array<ArrayBuffer>] {
    const { buffer } = this.functions.memory;
    return [new Uint8Array(buffer), new Float32Array(buffer), new Int32Array(buffer)];
  }

  /** The memory as bytes. Like the other two views, valid until more memory is reserved. */
  get bytes(): Uint8Array<ArrayBuffer> {
    return this.#bytes;
  }

  /** The memory as float32: the number at address `a` is `floats[a / 4]`. */
  get floats(): Float32Array<ArrayBuffer> {
    return this.#floats;
  }

  /** The memory as 32-bit integers. */
  get integers(): Int32Array<ArrayBuffer> {
    return this.#integers;
  }

  /** Releases all memory but what is kept. */
  release(): void {
    this.#top = this.#keptTop;
  }

  /** Releases all memory, with what was kept. */
  clear(): void {
    this.#kept.clear();
    this.#keptTop = this.functions.firstFree.value;
    this.#top = this.#keptTop;
  }

  /**
   * Memory that stays reserved until `clear`. The same name gives the same memory, unless it was smaller:
   * then what was there is given up. Call it before `room`.
   */
  keep(name: string, size: number): Kept {
    let kept = this.#kept.get(name);
    if (kept === undefined || kept.size < size) {
      kept = { address: this.room(size), size, content: undefined };
      this.#kept.set(name, kept);
      this.#keptTop = this.#top;
    }
    return kept;
  }

  /**
   * Reserves memory until `release`.
   *
   * @returns The address of `size` bytes, a multiple of 64. Their content is whatever was left there.
   * @throws {NoRoom} if the memory cannot grow so far.
   */
  room(size: number): number {
    const start = Math.ceil(this.#top / ALIGNMENT) * ALIGNMENT;
    const end = start + size;
    const { memory } = this.functions;
    const missing = end - memory.buffer.byteLength;
    if (missing > 0) grow(memory, missing, end);
    // Not only right after growing: should a view have failed then, it is made now.
    if (this.#integers.buffer !== memory.buffer) {
      [this.#bytes, this.#floats, this.#integers] = this.#views();
    }
    this.#top = end;
    return start;
  }

  /** Reserves memory for a record of numbers, 4 bytes each, and writes it. */
  record(numbers: readonly number[]): number {
    const address = this.room(4 * numbers.length);
    this.write(address, numbers);
    return address;
  }

  /** Writes a record of addresses and whole numbers. */
  write(address: number, numbers: readonly number[]): void {
    this.#integers.set(numbers, address / 4);
  }
}

function grow(memory: WasmMemory, missing: number, end: number): void {
  if (end > LARGEST_MEMORY) throw new NoRoom();
  try {
    memory.grow(Math.ceil(missing / PAGE));
  } catch (cause) {
    throw new NoRoom(undefined, { cause });
  }
}
