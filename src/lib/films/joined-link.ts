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

/** The parts of a state side by side in one link. */
export const joinedLink = <A, B, C>(
  a: LinkCodec<A>,
  b: LinkCodec<B>,
  c: LinkCodec<C>,
): LinkCodec<A & B & C> => ({
  write: (state, first) => ({
    ...a.write(state, first),
    ...b.write(state, first),
    ...c.write(state, first),
  }),
  read: (values, first) => ({
    ...a.read(values, first),
    ...b.read(values, first),
    ...c.read(values, first),
  }),
});
