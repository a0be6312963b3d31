/** Figures that tell something without a script as well. */
export const STILL = '[data-figure]:not(.needs-script, .needs-script *)';

/** The grids of a figure that are there without a script. */
export const GRID = ':is(svg, img):not(.needs-script *)';
