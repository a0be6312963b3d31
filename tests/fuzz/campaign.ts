import fc from 'fast-check';
import { PICTURES } from './files.ts';
import { NUMBERS } from './numbers.ts';
import { TEXTS } from './texts.ts';

/** Everything that is tried, with the part that it has of all cases. Numbers are compared with the slow reference. */
const SHARES = [
  { properties: NUMBERS, share: 0.2 },
  { properties: TEXTS, share: 0.5 },
  { properties: PICTURES, share: 0.3 },
];

export interface Attempt {
  readonly name: string;
  readonly run: () => Outcome;
}

export interface Outcome {
  readonly cases: number;
  /** The smallest case that was found, its error and its seed; undefined if all is well. */
  readonly fault: string | undefined;
}

/** @param cases Of all attempts together. */
export function campaign(cases: number, seed: number): Attempt[] {
  return SHARES.flatMap(({ properties, share }) => {
    const all = Object.entries(properties);
    const numRuns = Math.ceil((cases * share) / all.length);
    return all.map(([name, property]) => ({
      name,
      run: () => {
        const details = fc.check(property as fc.IRawProperty<unknown, false>, {
          seed,
          numRuns,
          includeErrorInReport: true,
        });
        const fault = details.failed ? fc.defaultReportMessage(details) : undefined;
        return { cases: details.numRuns, fault };
      },
    }));
  });
}
