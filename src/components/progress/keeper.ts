import { dayOf, markAnswer, markRead } from '../../lib/course/index.ts';
import type { Answered } from '../../lib/exercises/index.ts';
import { follow, noticeOf, update } from './store.ts';

/** Takes down every answered exercise of the page, and the lesson as read once its end is in sight. */
document.addEventListener('exercise-answered', (event) => {
  const { exercise, lesson, correct } = (event as CustomEvent<Answered>).detail;
  const today = dayOf(new Date());
  update((progress) => markAnswer(progress, exercise, { lesson, correct }, today));
});

const lesson = document.querySelector<HTMLElement>('article[data-lesson]');
const end = lesson?.querySelector('[data-lesson-end]');
if (lesson && end) {
  const observer = new IntersectionObserver(([entry]) => {
    if (!entry?.isIntersecting) return;
    observer.disconnect();
    const today = dayOf(new Date());
    update((progress) => markRead(progress, lesson.dataset['lesson']!, today));
  });
  observer.observe(end);
}

follow((kept) => {
  const place = lesson?.querySelector('[data-trouble]');
  if (place) place.textContent = noticeOf(kept);
  // Loaded by those alone who have answered something; without it nothing else is lost.
  if (lesson && Object.keys(kept.progress.items).length > 0) {
    import('./answered-before.ts').catch(() => undefined);
  }
});
