import { contains, nearest } from '../../grid/index.ts';
import { quoted } from '../../notation/index.ts';
import { matrixLink, pairOf, pairText, type LinkCodec } from '../link.ts';
import { framedArea } from './borrowing.ts';
import { KERNEL_SIDES } from './labels.ts';
import type { BordersState } from './model.ts';
import { RULES } from './rules.ts';

const imageLink = matrixLink<'image', BordersState>(['image']);

/** The link of the borders' figure: the rule, the sides of the kernel, the image, the place looked at. */
export const bordersLink: LinkCodec<BordersState> = {
  matrices: ['image'],
  write: (state, first) => ({
    rule: state.rule,
    size: `${state.kernel.width},${state.kernel.height}`,
    ...imageLink.write(state, first),
    at: pairText(state.place),
  }),
  read(values, first) {
    const name = values.get('rule') ?? first.rule;
    const rule = RULES.find((one) => one === name);
    if (rule === undefined) throw new RangeError(`there is no rule ${quoted(name)}`);
    const sides: readonly number[] = KERNEL_SIDES;
    const size = pairOf(values.get('size')) ?? { x: first.kernel.width, y: first.kernel.height };
    if (!sides.includes(size.x) || !sides.includes(size.y)) {
      throw new RangeError(`there is no kernel of ${size.x} x ${size.y}`);
    }
    const kernel = { width: size.x, height: size.y };
    const { image } = imageLink.read(values, first);
    const area = framedArea(image, kernel);
    const place = pairOf(values.get('at')) ?? nearest(first.place, area);
    if (!contains(area, place)) throw new RangeError(`there is no place at ${pairText(place)}`);
    return { image, kernel, place, rule };
  },
};
