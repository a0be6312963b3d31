interface GrayPicture {
  readonly data: Uint8ClampedArray;
}

/** `psnr` of two pictures in gray, of four bytes a pixel, without taking their channels out. */
export function nearnessOf({ data: a }: GrayPicture, { data: b }: GrayPicture): number {
  let squares = 0;
  for (let i = 0; i < a.length; i += 4) squares += (a[i]! - b[i]!) ** 2;
  return 10 * Math.log10(255 ** 2 / (squares / (a.length / 4)));
}
