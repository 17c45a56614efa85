import { countedQuestions, type Diagnosis } from './run-diagnosis';

/** One line of the table, and what broke its limits. */
export interface Measured {
  group: string;
  runs: number;
  /** Shares of the runs, by what they say. */
  counts: Record<string, number>;
  /** Questions that count, and all of them. */
  questions?: { mean: number; most: number; meanOfAll: number; mostOfAll: number };
  /** Limits that do not hold, in words. */
  broken: string[];
  /** Each run that came out wrong, with how to repeat it. */
  misses: string[];
}

export function questionsOf(diagnoses: readonly Diagnosis[]): NonNullable<Measured['questions']> {
  const counted = diagnoses.map(countedQuestions);
  const all = diagnoses.map(({ asked }) => asked.length);
  return {
    mean: meanOf(counted),
    most: Math.max(0, ...counted),
    meanOfAll: meanOf(all),
    mostOfAll: Math.max(0, ...all),
  };
}

const meanOf = (numbers: readonly number[]): number =>
  numbers.length === 0 ? 0 : numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** The questions and answers of a run, as one line. */
export const askedText = ({ asked }: Diagnosis): string =>
  asked.length === 0 ? 'nothing was asked' : asked.map(({ question, answer }) => `${question}=${answer}`).join(' ');

/** The limits that do not hold, of those that say how many of the runs must, or must not. */
export function brokenLimits(runs: number, limits: readonly [what: string, seen: number, share: number][]): string[] {
  return limits.flatMap(([what, seen, share]) =>
    seen < Math.ceil(runs * share) ? [`${what}: ${seen} of ${runs}, where ${percent(share)} must be`] : [],
  );
}

/** Rounded down, so that a hundred per cent is all. */
export const percent = (share: number): string => `${Math.floor(share * 10_000 + 1e-6) / 100} %`;
