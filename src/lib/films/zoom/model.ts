import type { Matrix } from '../../convolve/index.ts';
import { areaOf, type Point } from '../../grid/index.ts';
import { quoted } from '../../notation/index.ts';
import type { FigureModel } from '../edit-session.ts';
import { placeLink } from '../link.ts';

/** The pixel in question, and how close one is: 0 for the whole photo, to 1 for the pixel. */
export interface ZoomState {
  readonly place: Point;
  readonly level: number;
}

const PERCENT = /^\d{1,3}(?:\.\d{1,9})?$/;

/** A photo is looked at and not edited. The link has the level in percent. */
export function zoomModel(photo: Matrix): FigureModel<ZoomState, Matrix> {
  const places = placeLink(areaOf(photo));
  return {
    make: () => photo,
    link: {
      write: ({ place, level }) => ({
        ...places.write({ place }, { place }),
        level: String(Math.round(level * 1000) / 10),
      }),
      read(values, first) {
        const text = values.get('level');
        const level = text === null ? first.level : Number(text) / 100;
        if ((text !== null && !PERCENT.test(text)) || level > 1) {
          throw new RangeError(`there is no level ${quoted(text!)}`);
        }
        return { ...places.read(values, first), level };
      },
    },
    looks: ['place', 'level'],
  };
}
