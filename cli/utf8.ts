/** Stands in arguments and names for bytes that are no UTF-8: Node then does not know the name itself. */
const NO_LETTER = '\ufffd';

export const isUtf8 = (path: string): boolean => !path.includes(NO_LETTER);

export const NOT_UTF8 = 'this name is not in UTF-8; rename it';
