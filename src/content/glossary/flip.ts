/** A kernel and the same turned by 180 degrees. */
export { sketch } from '../lessons/07-the-flip/sketch.ts';
