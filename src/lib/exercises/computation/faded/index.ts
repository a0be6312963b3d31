export { recipes } from './recipes.ts';
