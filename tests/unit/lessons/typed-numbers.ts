/** Numbers that any lesson may type, each with the reason: they are rules and names, not results. */
export const typedAnywhere: Readonly<Record<string, string>> = {
  '0': 'black, the start of a range, and what a kernel that sums to 0 says where nothing changes',
  '1': 'the sum of weights that keeps the brightness',
  '180': 'degrees of a half-turn',
  '255': 'the largest number that a byte can hold',
  '256': 'how many values a byte has',
  '2026': 'the year in which libraries were tried',
};

const files = import.meta.glob<{ typedNumbers: Readonly<Record<string, string>> }>(
  '../../../src/content/lessons/*/typed-numbers.ts',
  { eager: true },
);

/** Numbers that one lesson may type, by its folder. */
export const typedIn: Readonly<Record<string, Readonly<Record<string, string>>>> =
  Object.fromEntries(
    Object.entries(files).map(([path, file]) => [path.split('/').at(-2), file.typedNumbers]),
  );
