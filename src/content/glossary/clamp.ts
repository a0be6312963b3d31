/** Sums with their signs, and what a clamp leaves of them. */
export { sketch } from '../lessons/08-output-range/sketch.ts';
