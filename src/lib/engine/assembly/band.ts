/**
 * A band of rows that has its border already, and where its result goes. The caller writes these
 * numbers into the memory, 4 bytes each in this order, and passes their address.
 */
@unmanaged
export class Band {
  /** Address of the first pixel. */
  source: usize;
  /** From a row to the next, in bytes. */
  stride: usize;
  /** 1: pixels are bytes; 4: they are float32. */
  pixelBytes: i32;
  /** Pixels in a row: the output's width + the kernel's - 1. */
  length: i32;
  /** Output rows are here, one right after the other. */
  output: usize;
  /** What sums are stored as, see forms.ts. */
  form: i32;
  /** Sides of the output, in pixels; at least a BLOCK wide. */
  width: i32;
  height: i32;
}
