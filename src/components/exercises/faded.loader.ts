/**
 * A reader pays for an exercise only on the way to it: its element comes one screen ahead, or at
 * once if the page's address speaks of it.
 */
const exercises = [...document.querySelectorAll('faded-exercise')];
const load = () => import('./faded.element.ts');

const observer = new IntersectionObserver(
  (entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    observer.disconnect();
    void load();
  },
  { rootMargin: '100%' },
);
for (const exercise of exercises) observer.observe(exercise);

const addressed = new URLSearchParams(location.hash.slice(1)).get('figure');
if (exercises.some(({ id }) => id === addressed)) void load();
