/** Runs what is about one layer, so that a refusal begins with it. */
export function aboutLayer<Result>(index: number, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (error instanceof Error) error.message = `layers[${index}]: ${error.message}`;
    throw error;
  }
}
