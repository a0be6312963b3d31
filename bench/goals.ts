import { NATIVE } from './native.ts';
import { MAIN_SIZE, nameOf, SIZES } from './picture.ts';
import type { Result } from './race.ts';
import { finderIn, ratioOf } from './ratio.ts';
import { LINEAR_WITHIN, TARGETS, typescriptTarget } from './targets.ts';
import { isOurs } from './verdict.ts';

const OPENCV_JS = 'OpenCV.js filter2D';
const TYPESCRIPT = 'ours, TypeScript';

/** A line of a table: a column's title and what stands in it. */
export type Line = Readonly<Record<string, string>>;

/** The contestant of ours that is meant to be fastest: the last one. */
export const bestOfOurs = (results: readonly Result[]): string =>
  results.findLast(({ contestant }) => isOurs(contestant))!.contestant;

/** The table of targets, each marked as reached or by how much not. */
export function targetLines(results: readonly Result[]): Line[] {
  const find = finderIn(results);
  const ours = bestOfOurs(results);
  const size = nameOf(MAIN_SIZE);
  return TARGETS.flatMap((target) =>
    (['bytes', 'float'] as const).map((output) => {
      const { ofNative, timesOpenCv } = target[output];
      const against = (peer: string): number =>
        Math.max(
          ...target.kernels.map((kernel) =>
            ratioOf(find(size, kernel, output, ours), find(size, kernel, output, peer)),
          ),
        );
      const [native, peer] = [against(NATIVE), against(OPENCV_JS)];
      return {
        kernels: target.kernels.join(', '),
        output,
        'of native': judged(native, ofNative, native.toFixed(3), `${ofNative}`),
        'times OpenCV.js': judged(peer, 1 / timesOpenCv, (1 / peer).toFixed(1), `${timesOpenCv}`),
      };
    }),
  );
}

/** Plain TypeScript against OpenCV.js filter2D, in bytes. */
export function typescriptLines(results: readonly Result[], kernels: readonly string[]): Line[] {
  const find = finderIn(results);
  const size = nameOf(MAIN_SIZE);
  return kernels.map((kernel) => {
    const target = typescriptTarget(kernel);
    const ratio = ratioOf(
      find(size, kernel, 'bytes', TYPESCRIPT),
      find(size, kernel, 'bytes', OPENCV_JS),
    );
    return {
      kernel,
      'times OpenCV.js': judged(ratio, 1 / target, (1 / ratio).toFixed(2), `${target}`),
    };
  });
}

/** Nanoseconds a pixel for the smallest and the largest picture. */
export function growthLines(results: readonly Result[], kernels: readonly string[]): Line[] {
  const find = finderIn(results);
  const ours = bestOfOurs(results);
  const [small, large] = [SIZES[0]!, SIZES.at(-1)!];
  return kernels.flatMap((kernel) =>
    (['bytes', 'float'] as const).map((output) => {
      const [first, last] = [small, large].map(
        (size) =>
          (1e6 * (find(nameOf(size), kernel, output, ours)?.milliseconds ?? NaN)) /
          (size.width * size.height),
      ) as [number, number];
      const growth = last / first;
      return {
        kernel,
        output,
        [nameOf(small)]: first.toFixed(2),
        [nameOf(large)]: last.toFixed(2),
        growth: judged(growth, 1 + LINEAR_WITHIN, growth.toFixed(2), `${1 + LINEAR_WITHIN}`),
      };
    }),
  );
}

/** @param value At most `limit`, or it has to become faster by the quotient. */
function judged(value: number, limit: number, shown: string, goal: string): string {
  if (Number.isNaN(value)) return '-';
  if (value <= limit) return `${shown}, reached (${goal})`;
  return `${shown}, ${(value / limit).toFixed(2)} times too slow (${goal})`;
}
