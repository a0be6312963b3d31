/** Four bytes a pixel, red, green, blue and alpha, row by row: what a canvas gives and takes. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}
