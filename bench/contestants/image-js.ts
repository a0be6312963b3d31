import { productsOf, type Contestant } from './contestant.ts';

/** As much of image-js as is used here. */
export interface ImageJs {
  readonly Image: new (
    width: number,
    height: number,
    options: { readonly data: Uint8Array | Uint8ClampedArray; readonly colorModel: 'GREY' },
  ) => ImageJsImage;
}

interface ImageJsImage {
  readonly directConvolution: (kernel: number[][], options: object) => ImageJsImage;
  readonly rawDirectConvolution: (kernel: number[][], options: object) => Float64Array;
  readonly getRawImage: () => { readonly data: Uint8Array };
}

/** More would take longer than it teaches. */
const MOST_PRODUCTS = 2e8;

/** @returns A contestant that makes new arrays at each call, since its functions take none. */
export function imageJsContestant({ Image }: ImageJs): Contestant {
  return {
    name: 'image-js',
    can: (task) => productsOf(task) <= MOST_PRODUCTS,
    start({ image, kernel: { width, height, data }, output }, out) {
      const rows = Array.from({ length: height }, (_, v) => [
        ...data.subarray(v * width, (v + 1) * width),
      ]);
      const source = new Image(image.width, image.height, {
        data: Uint8Array.from(image.data),
        colorModel: 'GREY',
      });
      const options = { borderType: 'replicate' };
      return {
        call: () =>
          out.data.set(
            output === 'bytes'
              ? source.directConvolution(rows, options).getRawImage().data
              : source.rawDirectConvolution(rows, options),
          ),
      };
    },
  };
}
