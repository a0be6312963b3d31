export { checkClaims, type Claims } from './claims.ts';
export { courseOf, neighbours } from './course.ts';
export { parts } from './parts.ts';
export {
  dayOf,
  dueItems,
  INTERVALS,
  lessonState,
  markAnswer,
  markRead,
  NO_PROGRESS,
  type Progress,
} from './progress.ts';
export { fromText, isFromNewerVersion, toText } from './progress-file.ts';
export { reviewOf, summaryOf } from './review.ts';
export { termsIn } from './terms.ts';
