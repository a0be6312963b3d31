import { quoted } from '../notation/index.ts';
import type { LinkCodec } from './link.ts';

/** One of a few names in a link, under the name of its part of the state. */
export const choiceLink = <Name extends string, Value extends string>(
  name: Name,
  choices: readonly Value[],
): LinkCodec<Readonly<Record<Name, Value>>> => ({
  write: (state) => ({ [name]: state[name] }),
  read(values, first) {
    const text = values.get(name) ?? first[name];
    const value = choices.find((choice) => choice === text);
    if (value === undefined) throw new RangeError(`there is no ${name} ${quoted(text)}`);
    return { [name]: value } as Record<Name, Value>;
  },
});

/** Several states in one. */
type Joined<States> = States extends readonly [infer State, ...infer Rest]
  ? State & Joined<Rest>
  : unknown;

/** The parts of a state side by side in one link. */
export function joinedLink<States extends readonly unknown[]>(
  ...codecs: { readonly [Index in keyof States]: LinkCodec<States[Index]> }
): LinkCodec<Joined<States>> {
  type All = Joined<States>;
  const parts = codecs as unknown as readonly LinkCodec<All>[];
  return {
    matrices: parts.flatMap(({ matrices = [] }) => matrices),
    write: (state, first) =>
      Object.fromEntries(parts.flatMap((part) => Object.entries(part.write(state, first)))),
    read: (values, first) => {
      const read = parts.map((part) => part.read(values, first) as object);
      return Object.assign({}, ...read) as All;
    },
  };
}
