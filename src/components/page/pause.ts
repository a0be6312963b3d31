/** Ends the present task: between two pieces of long work, the page answers to its reader. */
export const pause = (): Promise<void> => new Promise((resolve) => setTimeout(resolve));
