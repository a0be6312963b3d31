/** Lists of numbers that a source may hold, by the name that they travel under. */
const ARRAYS = { Float32Array, Uint8Array } as const;

type ArrayName = keyof typeof ARRAYS;

/** A figure's source as it travels from the build to the browser; matrices in it stay matrices. */
export function toAttribute(source: unknown): string {
  return JSON.stringify(source, (_, value: unknown) => {
    for (const [name, Type] of Object.entries(ARRAYS)) {
      if (value instanceof Type) return { [name]: [...value] };
    }
    return value;
  });
}

/** @returns What was given to `toAttribute`. @throws {SyntaxError} for any other text */
export function fromAttribute<Source>(text: string): Source {
  return JSON.parse(text, (_, value: unknown) => {
    const [name, list] = isObject(value) ? (Object.entries(value)[0] ?? []) : [];
    if (name === undefined || !(name in ARRAYS)) return value;
    return ARRAYS[name as ArrayName].from(list as number[]);
  }) as Source;
}

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;
