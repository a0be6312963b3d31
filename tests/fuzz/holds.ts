/** What a case has to keep to. It knows no test runner, because the command line has none. */
export function holds(isTrue: boolean, otherwise: string): asserts isTrue {
  if (!isTrue) throw new Error(otherwise);
}

/** What `read` returns; undefined if it refuses as it should, by an error of these kinds. */
export function readOrRefused<Value>(
  read: () => Value,
  kinds: readonly (abstract new (...values: never[]) => Error)[],
): Value | undefined {
  try {
    return read();
  } catch (error) {
    if (!kinds.some((kind) => error instanceof kind)) throw error;
    const { message } = error as Error;
    holds(message.length > 5, `"${message}" says nothing`);
    return undefined;
  }
}
