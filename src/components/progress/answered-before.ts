import { answeredBefore, dayOf } from '../../lib/course/index.ts';
import { follow } from './store.ts';

/** Shows at each exercise of the lesson that has been answered how it stands. */
follow(({ progress: { items } }) => {
  const lesson = document.querySelector<HTMLElement>('article[data-lesson]')!;
  const today = dayOf(new Date());
  for (const exercise of lesson.querySelectorAll<HTMLElement>('.exercise')) {
    const name = exercise.dataset['exercise'] ?? `${lesson.dataset['lesson']}/${exercise.id}`;
    let place = exercise.querySelector(':scope > .standing');
    const item = items[name];
    if (item === undefined) {
      place?.remove();
      continue;
    }
    if (place === null) {
      place = document.createElement('p');
      place.className = 'standing no-print';
      exercise.prepend(place);
    }
    place.textContent = answeredBefore(item, today);
  }
});
