export { createHistory, type History } from './history.ts';
export { createPlayer, whereIn, type Clock, type Film, type Pace, type Player } from './player.ts';
