import { comparison } from './data.ts';

export const pictures = { 'blur-checkerboard': comparison };
