/** Size of the image: 1 is 40 px a cell. */
export const IMAGE_SCALE = 0.6;
