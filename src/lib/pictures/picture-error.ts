/** A file that cannot be used; the message is one or two sentences for the reader. */
export class PictureError extends Error {}
