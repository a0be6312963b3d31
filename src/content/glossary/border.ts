/** One image with the frames of three rules. */
export { sketch } from '../lessons/06-borders/sketch.ts';
