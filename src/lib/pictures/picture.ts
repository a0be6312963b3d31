/** Four bytes per pixel, red, green, blue and alpha, row by row, as in a canvas's `ImageData`. */
export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly data: Uint8ClampedArray<ArrayBuffer>;
}
