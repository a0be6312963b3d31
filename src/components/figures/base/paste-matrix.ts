import {
  AmbiguousMatrix,
  parseMatrix,
  readingText,
  type ParsedMatrix,
} from '../../../lib/notation/index.ts';

interface Pasting {
  /** Takes over what was read. @throws {RangeError} if it does not fit */
  take(matrix: ParsedMatrix): void;
  /** Says what is wrong, or, with an empty string, that all is well; returns where it is said. */
  complain(message: string): HTMLElement;
}

/**
 * Hands on the matrix that a pasted text means. If it may mean several, the reader is asked, with a
 * button for each; if something was read that could surprise, it is said.
 */
export function pasteMatrix(text: string, { take, complain }: Pasting): void {
  const pastedInto = document.activeElement;

  function use(matrix: ParsedMatrix): void {
    take(matrix);
    const place = complain('');
    if (matrix.remark === undefined) return;
    const said = document.createElement('span');
    said.className = 'said';
    said.textContent = `Read as ${readingText(matrix)}.`;
    place.append(said);
  }

  function attempt(action: () => void): void {
    try {
      action();
    } catch (error) {
      if (error instanceof AmbiguousMatrix) ask(error.readings);
      else complain((error as Error).message);
    }
  }

  function ask(readings: readonly ParsedMatrix[]): void {
    const place = complain('This can be read in more than one way. How is it meant?');
    for (const reading of readings) {
      const button = document.createElement('button');
      button.type = 'button';
      button.textContent = readingText(reading);
      button.addEventListener('click', () => {
        attempt(() => use(reading));
        // The button is gone, and would take the focus with it.
        if (document.activeElement === document.body) refocus();
      });
      place.append(' ', button);
    }
  }

  function refocus(): void {
    if (pastedInto instanceof HTMLElement || pastedInto instanceof SVGElement) pastedInto.focus();
  }

  attempt(() => use(parseMatrix(text)));
}
