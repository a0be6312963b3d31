import { webAssembly, type WasmMemory, type WasmModule } from './module.ts';

/** What assembly/index.ts exports. Arguments are addresses in the module's memory, or numbers. */
interface Functions {
  readonly memory: WasmMemory;
  readonly firstFree: { readonly value: number };
  direct(band: number, taps: number): void;
  largest(rows: number, stride: number, length: number, height: number): number;
  runningSum(band: number, box: number): void;
  separable(band: number, across: number, down: number): void;
  whole(band: number, taps: number): void;
}

const PAGE = 65_536;
/** Rows that start at a multiple of this share no line of the cache. */
const ALIGNMENT = 64;

/**
 * One instance of the module, and the layout of its memory. Room is handed out from the bottom up;
 * all that was handed out after a `mark` is given back together.
 */
export class Simd {
  readonly functions: Functions;
  #top: number;
  #bytes: Uint8Array<ArrayBuffer>;
  #floats: Float32Array<ArrayBuffer>;
  #integers: Int32Array<ArrayBuffer>;

  /** @throws {Error} where there is no WebAssembly, or the module does not fit. */
  constructor(module: WasmModule) {
    const { Instance } = webAssembly()!;
    this.functions = new Instance(module).exports as Functions;
    this.#top = this.functions.firstFree.value;
    const { buffer } = this.functions.memory;
    this.#bytes = new Uint8Array(buffer);
    this.#floats = new Float32Array(buffer);
    this.#integers = new Int32Array(buffer);
  }

  /** The memory as bytes. As the other two, valid until room is asked for. */
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

  /** To be handed to `release`. */
  mark(): number {
    return this.#top;
  }

  release(mark: number): void {
    this.#top = mark;
  }

  /**
   * @returns The address of `size` bytes, a multiple of 64. Their content is whatever was left there.
   * @throws {RangeError} if the memory cannot grow so far.
   */
  room(size: number): number {
    const start = Math.ceil(this.#top / ALIGNMENT) * ALIGNMENT;
    this.#top = start + size;
    const { memory } = this.functions;
    const missing = this.#top - memory.buffer.byteLength;
    if (missing > 0) {
      memory.grow(Math.ceil(missing / PAGE));
      this.#bytes = new Uint8Array(memory.buffer);
      this.#floats = new Float32Array(memory.buffer);
      this.#integers = new Int32Array(memory.buffer);
    }
    return start;
  }

  /** Room for the numbers of a record, 4 bytes each; written by `write`. */
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
