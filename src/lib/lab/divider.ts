/** The share of the frame, from the left, that shows the original: from 0 to 1. */
export const shareInside = (share: number): number => Math.min(1, Math.max(0, share));

/**
 * Where a key moves the divider, as a slider's keys do.
 *
 * @returns The new share, or `undefined` for a key that does not move it.
 */
export function shareAfterKey(
  share: number,
  { key, shiftKey }: { readonly key: string; readonly shiftKey: boolean },
): number | undefined {
  const step = shiftKey ? 0.1 : 0.02;
  const target = {
    ArrowLeft: share - step,
    ArrowDown: share - step,
    ArrowRight: share + step,
    ArrowUp: share + step,
    PageDown: share - 0.1,
    PageUp: share + 0.1,
    Home: 0,
    End: 1,
  }[key];
  return target === undefined ? undefined : shareInside(target);
}

/** What the divider is at, for a screen reader. */
export function shareText(share: number): string {
  const percent = Math.round(100 * share);
  return `${percent}% original, ${100 - percent}% result`;
}
