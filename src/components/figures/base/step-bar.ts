import type { Pace, Player } from '../../../lib/player/index.ts';
import { setAvailable } from './available.ts';

/**
 * Joins a player with the step bar of a figure (StepBar.astro).
 *
 * @returns Brings the bar up to date.
 */
export function connectStepBar(host: HTMLElement, player: Player): () => void {
  const bar = host.querySelector<HTMLElement>('.step-bar')!;
  const button = (action: string) =>
    bar.querySelector<HTMLButtonElement>(`[data-action=${action}]`)!;
  const scrubber = bar.querySelector<HTMLInputElement>('[data-field=step]')!;
  const count = bar.querySelector<HTMLOutputElement>('[data-field=count]')!;
  const speed = bar.querySelector<HTMLSelectElement>('[data-field=speed]')!;

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
        return manually(() => player.seek(player.length - 1));
    }
  });
  scrubber.addEventListener('input', () => {
    // Read first: a pause puts the slider back to where the figure stands.
    const step = scrubber.valueAsNumber;
    manually(() => player.seek(step));
  });
  speed.addEventListener('change', () => {
    player.speed = Number(speed.value);
  });
  player.speed = Number(speed.value);
  function takePace(): void {
    const chosen = bar.querySelector<HTMLInputElement>('[type=radio]:checked');
    if (chosen !== null) player.pace = chosen.value as Pace;
  }
  bar.addEventListener('change', () => {
    takePace();
    update();
  });
  takePace();

  function update(): void {
    const { step, playing, where } = player;
    const last = player.length - 1;
    scrubber.max = String(last);
    scrubber.value = String(step);
    scrubber.ariaValueText = where;
    count.value = where;
    bar.toggleAttribute('data-playing', playing);
    button('play').ariaLabel = playing ? 'Pause' : 'Play';
    for (const action of ['first', 'back']) setAvailable(button(action), step > 0);
    for (const action of ['forward', 'last']) setAvailable(button(action), step < last);
  }
  return update;
}
