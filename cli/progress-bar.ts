/** As much of a terminal as a bar needs; `process.stdout` is one. */
export interface Terminal {
  readonly isTTY?: boolean;
  write(text: string): unknown;
}

export interface ProgressBar {
  /** @param done From 0 to 1. */
  show(done: number, label: string): void;
  /** Makes room for a line of text. */
  clear(): void;
}

/** Work shorter than this needs no bar. */
const PATIENCE = 500;

const CELLS = 24;

/** Back to the start of the line, and empty it. */
const EMPTY_LINE = '\r\u001b[K';

/**
 * A bar on the last line of a terminal, once the work takes long; elsewhere nothing.
 *
 * @param now Milliseconds, from any start.
 */
export function progressBar(terminal: Terminal, now = () => performance.now()): ProgressBar {
  const start = now();
  let isShown = false;
  return {
    show(done, label) {
      if (terminal.isTTY !== true || now() - start < PATIENCE) return;
      const full = Math.round(done * CELLS);
      const bar = '#'.repeat(full).padEnd(CELLS, '.');
      terminal.write(`${EMPTY_LINE}[${bar}] ${Math.round(100 * done)} % ${label}`);
      isShown = true;
    },
    clear() {
      if (isShown) terminal.write(EMPTY_LINE);
      isShown = false;
    },
  };
}
