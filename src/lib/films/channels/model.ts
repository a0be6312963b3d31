import type { PixelData } from '../../convolve/index.ts';
import { areaOf, type Point } from '../../grid/index.ts';
import type { FigureModel } from '../edit-session.ts';
import { placeLink } from '../link.ts';
import { channelsFilm, type ChannelsScene } from './scene.ts';

/** What the figure of channels begins with: a picture, and the pixel that is looked at. */
export interface ChannelsSource {
  readonly picture: PixelData;
  readonly place: Point;
}

/** The picture is looked at and not edited. */
export const channelsModel = (
  picture: PixelData,
): FigureModel<Pick<ChannelsSource, 'place'>, (place: Point) => ChannelsScene> => ({
  make: () => channelsFilm(picture),
  link: placeLink(areaOf(picture)),
  looks: ['place'],
});
