export { answeredBefore } from './answered-before.ts';
export { checkClaims, type Claims } from './claims.ts';
export { courseOf, neighbours, type CourseLesson, type LessonData } from './course.ts';
export { parts, partsOf, type Part } from './parts.ts';
export { practiceOf } from './practice.ts';
export { dayOf, INTERVALS, markAnswer, markRead, NO_PROGRESS, type Progress } from './progress.ts';
export {
  isCount,
  isDay,
  isExerciseName,
  isLessonName,
  isPassed,
  readText,
  toText,
} from './progress-file.ts';
export { exercisesDone, lessonState } from './lesson-state.ts';
export { dueItems } from './due.ts';
export { KeptProgress, KEYS, type Kept, type KeptTexts, type TextStorage } from './kept.ts';
export { replacementInWords, replacementOf } from './replacement.ts';
export { reviewOf, summaryOf, type CourseNames } from './review.ts';
export { standingOf } from './standing.ts';
export { introductions, termsIn } from './terms.ts';
