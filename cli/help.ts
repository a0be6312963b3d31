import { BORDERS, kernelBank, RANGES, ROUNDINGS, SIZES } from '../src/lib/convolve/index.ts';
import { namedKernels } from '../src/lib/lab/index.ts';
import { RAW_FORMATS } from './raw.ts';

/** Names of kernels on lines of their own, no longer than the lines around them. */
const listed = (names: readonly string[]): string =>
  names.join(', ').replaceAll(/(.{1,56}(,|$)) ?/g, '\n                     $1');

export const HELP = `npm run convolve -- --image photo.jpg [options]

Slides kernels over pictures. Each result is written as a PNG, and all results
of a picture with their names on one sheet, sheet.png.

Pictures
  --image PICTURE    a PNG, JPEG, WebP, GIF or TIFF file, of whose frames or
                     pages the first is taken; or a folder: the pictures in it
                     in order of their names, 2 before 10, and not those in its
                     subfolders. May be repeated, and more may follow:
                     --image *.jpg
  --max-pixels N     the largest picture and the largest result, in pixels or
                     megapixels: 800000, 80M (default 50M)

Kernels
  --kernel KERNEL    a name, a file with a matrix, or a matrix; may be repeated:
                     --kernel emboss --kernel "0 -1 0; -1 5 -1; 0 -1 0"
                     Without it, the six of the tutorial "Convolutions with
                     OpenCV and Python" by PyImageSearch:${listed(Object.keys(kernelBank))}
                     All names:${listed(namedKernels.map(({ name }) => name))}
                     With sizes of your own, up to 999:
                     gaussian:9, gaussian:9,sigma=2, box:7, box:7x3
                     gaussian:sigma=2, of OpenCV's size: 6 sigma + 1, made odd
                     And sqrt(gx^2 + gy^2), the strength of an edge:
                     magnitude:sobel, magnitude:scharr, magnitude:prewitt
  --normalize        divide each kernel by its sum, as sharp does unless told
                     otherwise, and ImageMagick with convolve:scale=!
  --convolve         turn the kernel by 180 degrees first
  --anchor X,Y       the cell of the kernel, column and row from 0, that lies on
                     the pixel that is computed (default: the centre; a kernel
                     with an even side has none)

Edges
  --border NAME      beyond the edge: ${BORDERS.join(', ')}
                     (default replicate; zero with --size full)
  --constant N       what lies beyond the edge with the border zero (default 0)
  --size NAME        ${SIZES.join(', ')}: as large as the picture, only where the
                     kernel is wholly on it, or wherever it touches it
                     (default same)

From sums to bytes: sum * scale + offset, then the range, then the rounding
  --scale N          a factor, as ImageMagick's convolve:scale; sharp divides by
                     its scale (default 1)
  --offset N         in steps of 0..255, as OpenCV's delta and sharp's offset;
                     127.5 is ImageMagick's bias of 50% (default 0)
  --range NAME       how numbers become 0..255: ${RANGES.join(', ')}
                     (default clamp; midgray is --scale 1/2 --offset 128)
  --rounding NAME    ${ROUNDINGS.join(' or ')} (default half-even); truncate gives
                     the bytes of that tutorial's own function
  --color            filter red, green and blue, each by itself, instead of gray

Results
  --out FOLDER       where to write; for several pictures or a folder, a folder
                     for each inside it (default: the picture's name, then
                     -convolved, in the working folder)
  --raw FORMAT       also write sum * scale + offset as 32-bit floats, so that
                     nothing is cut off or rounded: ${RAW_FORMATS.join(', or ')} for NumPy
  --json             print the report as JSON, a list for several pictures
  --help             this text

Only --image and --kernel may be repeated. After -- all are pictures, whatever
their names.

Exit code: 0; 1 if some of several pictures could not be filtered, the others
are, or if the report could not be written; 2 if nothing was done; 141 if the
reader of the output went away, as head does: the picture at hand is finished,
and no other is begun.`;
