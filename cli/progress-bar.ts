/** What a progress bar needs of a terminal; `process.stdout` is one. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface ProgressBar {
  /** @param done From 0 to 1. */
  show(done: number, label: string): void;
  /** Clears the line for other text. */
  clear(): void;
}

/** Milliseconds. Shorter work shows no bar. */
const DELAY = 500;

const CELLS = 24;

/** Goes back to the start of the line and clears it. */
const CLEAR_LINE = '\r\u001b[K';

/**
 * A bar on the last line of a terminal, once the work takes long. Elsewhere it shows nothing.
 *
 * @param now Milliseconds, from any start.
 */
export function progressBar(terminal: Terminal, now = () => performance.now()): ProgressBar {
  const start = now();
  let isShown = false;
  return {
    show(done, label) {
      if (terminal.isTTY !== true || now() - start < DELAY) return;
      const full = Math.round(done * CELLS);
      const bar = '#'.repeat(full).padEnd(CELLS, '.');
      terminal.write(`${CLEAR_LINE}[${bar}] ${Math.round(100 * done)} % ${label}`);
      isShown = true;
    },
    clear() {
      if (isShown) terminal.write(CLEAR_LINE);
      isShown = false;
    },
  };
}
