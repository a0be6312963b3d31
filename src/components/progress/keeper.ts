import { dayOf, markAnswer, markRead } from '../../lib/course/index.ts';
import type { Answered } from '../../lib/exercises/index.ts';
import { $trouble, update } from './store.ts';

/** Takes down every answered exercise of the page, and the lesson as read once its end is in sight. */
document.addEventListener('exercise-answered', (event) => {
  const { exercise, lesson, correct } = (event as CustomEvent<Answered>).detail;
  update((progress) => markAnswer(progress, exercise, { lesson, correct }, dayOf(new Date())));
});

const lesson = document.querySelector<HTMLElement>('article[data-lesson]');
const end = lesson?.querySelector('[data-lesson-end]');
if (lesson && end) {
  const observer = new IntersectionObserver(([entry]) => {
    if (!entry?.isIntersecting) return;
    observer.disconnect();
    update((progress) => markRead(progress, lesson.dataset['lesson']!, dayOf(new Date())));
  });
  observer.observe(end);
}

$trouble.subscribe((sentence) => {
  const place = lesson?.querySelector('[data-trouble]');
  if (place) place.textContent = sentence;
});
