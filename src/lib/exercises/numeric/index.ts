export { freshTasks, isTelling, type NumericTask } from './task.ts';
export { readKey, writeKey, type WrittenKey } from './written-key.ts';
