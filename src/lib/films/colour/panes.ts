import { correlate, fromImageData, toImageData } from '../../convolve/index.ts';
import { matrixPicture, type Pane } from '../../photo/index.ts';
import { correlateSummed } from '../../vision/index.ts';
import { COLOUR_FIRST, DEEP_KERNELS } from './model.ts';

export const { place } = COLOUR_FIRST;
const kernels = DEEP_KERNELS[COLOUR_FIRST.kernel];

export const panes: readonly Pane[] = [
  {
    name: 'before',
    kind: 'image',
    canvas: 'original',
    isColour: true,
    first: (_, colours) => colours,
  },
  {
    name: 'each by itself',
    title: 'each by itself: three planes',
    kind: 'product',
    canvas: 'apart',
    isColour: true,
    first: (_, colours) => {
      const { red, green, blue } = fromImageData(colours);
      return toImageData({
        red: correlate(red, kernels.red),
        green: correlate(green, kernels.green),
        blue: correlate(blue, kernels.blue),
      });
    },
  },
  {
    name: 'summed',
    title: 'summed: one plane',
    kind: 'output',
    canvas: 'summed',
    first: (_, colours) => matrixPicture(correlateSummed(fromImageData(colours), kernels)),
  },
];
