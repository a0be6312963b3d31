import { grain } from './data.ts';

export const pictures = { 'sharpen-grain': grain.before, 'sharpen-grain-sharpened': grain.after };
