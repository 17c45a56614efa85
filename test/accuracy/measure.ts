import { FAULTS } from './faults/registry';
import { healthyCases, runHealthy } from './healthy-sites';
import type { Setting } from './lane';
import type { Lanes } from './lanes';
import { askedText, brokenLimits, questionsOf, type Measured } from './measured';
import { judgeWithout, removedCases, runRemoved } from './removed-facts';
import type { Diagnosis } from './run-diagnosis';
import { runSeveral, severalCases, type SeenAlone } from './several-faults';
import { runSingle, singleCases, type SingleCase } from './single-faults';

type Kind = Omit<Setting, 'as'>;
/** What the app's own account may read, with a key to the directory and without. */
export const KINDS: readonly Kind[] = [
  { app: 'app-role', directoryKey: false },
  { app: 'scopes', directoryKey: false },
  { app: 'app-role', directoryKey: true },
  { app: 'scopes', directoryKey: true },
];

const settingText = ({ as, app, directoryKey }: Setting): string =>
  `${as}, app as ${app}, ${directoryKey ? 'with' : 'without'} a directory key`;
const present = <T>(all: readonly (T | undefined)[]): T[] => all.filter((one): one is T => one !== undefined);

/** One fault on each site; all of the cases, or those given. */
export async function measureSingles(
  lanes: Lanes,
  seen: SeenAlone,
  cases: readonly SingleCase[] = singleCases(FAULTS, KINDS),
): Promise<Measured> {
  const judged = await lanes.run(cases, runSingle);
  cases.forEach((one, index) => seen.note(one, judged[index]?.diagnosis));
  const right = judged.filter((one) => one.right).length;
  return {
    group: 'one fault',
    runs: cases.length,
    counts: { 'right, within three questions': right },
    questions: questionsOf(present(judged.map(({ diagnosis }) => diagnosis))),
    broken: brokenLimits(cases.length, [['right, within three questions', right, 1]]),
    misses: cases.flatMap(({ fault, symptom, style, setting }, index) => {
      const one = judged[index];
      if (one === undefined || one.right) return [];
      const asked = one.diagnosis === undefined ? '' : ` | ${askedText(one.diagnosis)}`;
      return [
        `${fault.cause} (${fault.name}), ${symptom}, ${style}, ${settingText(setting)}: ${one.why}${asked} | --cause ${fault.cause}`,
      ];
    }),
  };
}

/** Two or three faults on each site. @param only the number of one site, to repeat it */
export async function measureSeveral(
  lanes: Lanes,
  seen: SeenAlone,
  { sites, seed, only }: { sites: number; seed: number; only?: number | undefined },
): Promise<Measured> {
  const all = severalCases(sites, seed, KINDS).map((one, number) => ({ ...one, number }));
  const cases = all.filter(({ number }) => only === undefined || number === only);
  const judged = await lanes.run(cases, async (lane, one) => runSeveral(lane, one, await seen.of(lane, one)));
  const count = (is: (one: (typeof judged)[number]) => boolean): number => judged.filter(is).length;
  const [first, three] = [count((one) => one.rightFirst), count((one) => one.inFirstThree)];
  const kept = count(({ denied }) => denied.length === 0);
  return {
    group: 'two or three faults',
    runs: cases.length,
    counts: {
      'a true fault is the root cause': count((one) => one.rightCause),
      'the right one is first': first,
      'it is among the first three': three,
      'no true fault is denied': kept,
      'denied only since its look was answered with another fault': count(
        ({ denied, masked }) => denied.length > 0 && denied.length === masked.length,
      ),
      'first of what can be read alone, too': count((one) => one.firstOfRead),
      'first of all faults, asked for or not': count((one) => one.firstOfAll),
    },
    questions: questionsOf(judged.map(({ diagnosis }) => diagnosis)),
    broken: brokenLimits(cases.length, [
      ['the right one is first', first, 0.99],
      ['it is among the first three', three, 1],
      ['no true fault is denied', kept, 1],
    ]),
    misses: cases.flatMap(({ faults, symptom, style, setting, number }, index) => {
      const one = judged[index];
      if (one === undefined || (one.rightFirst && one.inFirstThree && one.denied.length === 0)) return [];
      const root = one.diagnosis.report.verdict.rootCause ?? 'nothing';
      const what = [
        ...(one.rightFirst ? [] : [`${root} is first`]),
        ...one.denied.map((cause) => `${cause} is denied`),
      ];
      return [
        `${faults.map(({ cause }) => cause).join(' + ')}, ${symptom}, ${style}, ${settingText(setting)}: ${what.join(', ')} | ${askedText(one.diagnosis)} | --seed ${seed} --sites ${sites} --site ${number}`,
      ];
    }),
  };
}

/** Sites where nothing is wrong. */
export async function measureHealthy(
  lanes: Lanes,
  { sites, seed, only }: { sites: number; seed: number; only?: number | undefined },
): Promise<Measured> {
  const all = healthyCases(sites, seed, KINDS).map((one, number) => ({ ...one, number }));
  const cases = all.filter(({ number }) => only === undefined || number === only);
  const judged: { accused: string[]; diagnosis: Diagnosis }[] = await lanes.run(cases, runHealthy);
  const spared = judged.filter(({ accused }) => accused.length === 0).length;
  return {
    group: 'healthy',
    runs: cases.length,
    counts: { 'nobody is accused': spared },
    questions: questionsOf(judged.map(({ diagnosis }) => diagnosis)),
    broken: brokenLimits(cases.length, [['nobody is accused', spared, 1]]),
    misses: cases.flatMap(({ symptom, setting, number }, index) => {
      const { accused = [], diagnosis } = judged[index] ?? {};
      if (accused.length === 0 || diagnosis === undefined) return [];
      return [
        `${symptom}, ${settingText(setting)}: ${accused.join(', ')} | ${askedText(diagnosis)} | --seed ${seed} --healthy ${sites} --healthy-site ${number}`,
      ];
    }),
  };
}

/** Each call of a diagnosis fails in turn, and each fact is taken away in turn. @param every takes each nth case only */
export async function measureRemoved(lanes: Lanes, kinds: readonly Kind[] = KINDS, every = 1): Promise<Measured> {
  const cases = removedCases(FAULTS, kinds).filter((_, index) => index % every === 0);
  const results = await lanes.run(cases, runRemoved);
  const flat = results.flat();
  const judged = judgeWithout();
  const runs = flat.length + judged.judged;
  const misses = [
    ...judged.wrong,
    ...cases.flatMap(({ fault, symptom, setting }, index) =>
      (results[index] ?? []).flatMap(({ operation, failure, wrong }) =>
        wrong === undefined
          ? []
          : [`${fault?.cause ?? 'healthy'}, ${symptom}, ${settingText(setting)}, ${operation} ${failure}: ${wrong}`],
      ),
    ),
  ];
  return {
    group: 'facts taken away',
    runs,
    counts: {
      'calls that failed': flat.length,
      'judgements without a fact': judged.judged,
      'nothing unread is shown as fine, and nobody is accused': runs - misses.length,
    },
    broken: misses.length === 0 ? [] : [`${misses.length} of ${runs} show as fine what was not read, or accuse for it`],
    misses,
  };
}
