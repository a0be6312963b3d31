import type { Player } from '../../../lib/player/index.ts';

/** Elements that use these keys themselves. */
const OWN_ARROWS = 'input, select, textarea, [role=grid]';
const OWN_SPACE = 'button, input, select, textarea, summary, a, [role=grid]';

/** The keys of a stepped figure: arrows, with Shift by a whole; Home and End; space plays. */
export function connectStepKeys(host: HTMLElement, player: Player): void {
  host.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.ctrlKey || event.altKey || event.metaKey) return;
    const target = event.target as Element;
    const pace = event.shiftKey ? 'whole' : undefined;
    const moves: Record<string, () => void> = {
      ArrowRight: () => player.move(1, pace),
      ArrowLeft: () => player.move(-1, pace),
      Home: () => player.seek(0),
      End: () => player.seek(player.length - 1),
    };
    const move = moves[event.key];
    if (move !== undefined && target.closest(OWN_ARROWS) === null) {
      event.preventDefault();
      player.pause();
      move();
    } else if (event.key === ' ' && target.closest(OWN_SPACE) === null) {
      event.preventDefault();
      if (player.playing) player.pause();
      else player.play();
    }
  });
}
