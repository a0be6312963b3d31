/** The name of a picture file without its ending. */
export const pictureName = (file: string): string => file.replace(/\.[^.]*$/, '') || 'picture';
