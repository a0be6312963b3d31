import { createPlayer, type Film, type Pace, type Player } from '../../../lib/player/index.ts';
import { setAvailable } from './available.ts';
import { say } from './said.ts';

const browserClock = {
  setTimeout: (callback: () => void, milliseconds: number) =>
    window.setTimeout(callback, milliseconds),
  clearTimeout: (handle: number) => window.clearTimeout(handle),
};

/** Elements that use these keys themselves. */
const OWN_ARROWS = 'input, select, textarea, [role=grid]';
const OWN_SPACE = 'button, input, select, textarea, summary, a, [role=grid]';

/**
 * Joins a figure with a player: the step bar inside it, its keys, what is said.
 *
 * @param start The step to begin with.
 * @param show Draws the figure at a step and returns the sentence that tells it.
 */
export function stepThrough(
  host: HTMLElement,
  film: Film,
  start: number,
  show: (step: number) => string,
): Player {
  const bar = host.querySelector<HTMLElement>('.step-bar')!;
  const button = (action: string) =>
    bar.querySelector<HTMLButtonElement>(`[data-action=${action}]`)!;
  const scrubber = bar.querySelector<HTMLInputElement>('[data-field=step]')!;
  const count = bar.querySelector<HTMLOutputElement>('[data-field=count]')!;
  const speed = bar.querySelector<HTMLSelectElement>('[data-field=speed]')!;

  let length = film.length;

  function update(): void {
    const { step, playing } = player;
    const last = length - 1;
    scrubber.max = String(last);
    scrubber.value = String(step);
    scrubber.ariaValueText = `Step ${step} of ${last}`;
    count.value = `${step} / ${last}`;
    bar.toggleAttribute('data-playing', playing);
    button('play').ariaLabel = playing ? 'Pause' : 'Play';
    for (const action of ['first', 'back']) setAvailable(button(action), step > 0);
    for (const action of ['forward', 'last']) setAvailable(button(action), step < last);
    // A voice could not keep up with playing; it speaks again when the figure stands still.
    const sentence = show(step);
    say(host, sentence, playing ? null : sentence);
  }

  const player = createPlayer(film, browserClock, update, start);
  const load = player.load;
  player.load = (next) => {
    length = next.length;
    load(next);
  };

  function manually(act: () => void): void {
    player.pause();
    act();
  }

  bar.addEventListener('click', (event) => {
    const pressed = (event.target as Element).closest<HTMLElement>('[data-action]');
    switch (pressed?.dataset['action']) {
      case 'first':
        return manually(() => player.seek(0));
      case 'back':
        return manually(() => player.move(-1));
      case 'play':
        return player.playing ? player.pause() : player.play();
      case 'forward':
        return manually(() => player.move(1));
      case 'last':
        return manually(() => player.seek(length - 1));
    }
  });
  scrubber.addEventListener('input', () => {
    // Pausing sets the slider back to the step that is shown.
    const step = scrubber.valueAsNumber;
    manually(() => player.seek(step));
  });
  speed.addEventListener('change', () => {
    player.speed = Number(speed.value);
  });
  player.speed = Number(speed.value);
  bar.addEventListener('change', (event) => {
    const field = event.target as HTMLInputElement;
    if (field.type === 'radio') player.pace = field.value as Pace;
  });
  host.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    const target = event.target as Element;
    const pace = event.shiftKey ? 'whole' : undefined;
    const moves: Record<string, () => void> = {
      ArrowRight: () => player.move(1, pace),
      ArrowLeft: () => player.move(-1, pace),
      Home: () => player.seek(0),
      End: () => player.seek(length - 1),
    };
    const move = moves[event.key];
    if (move !== undefined && target.closest(OWN_ARROWS) === null) {
      event.preventDefault();
      manually(move);
    } else if (event.key === ' ' && target.closest(OWN_SPACE) === null) {
      event.preventDefault();
      if (player.playing) player.pause();
      else player.play();
    }
  });

  update();
  return player;
}
