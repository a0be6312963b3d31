export { inOrder, neighbours, type CourseLesson, type Neighbours } from './course.ts';
export { parts } from './parts.ts';
