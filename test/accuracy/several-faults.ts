import fc from 'fast-check';
import { STAGES } from '../../src/checks/check';
import { CHECKS, LOOKED_CAUSES } from '../../src/checks/registry';
import { SYMPTOMS, type Symptom } from '../../src/facts/complaint';
import { lookQuestion } from '../../src/facts/look';
import { siteFileOf, type Style } from './draft';
import { whyNot, type Fault } from './fault';
import { FAULTS } from './faults/registry';
import type { Lane, Setting } from './lane';
import { runDiagnosis, type Diagnosis } from './run-diagnosis';
import { CALLERS, complaintOf, draftWith, runSingle, STYLES, type SingleCase } from './single-faults';

/** A site with two or three faults, each of which can explain what is complained of. */
export interface SeveralCase {
  faults: readonly Fault[];
  symptom: Symptom;
  style: Style;
  setting: Setting;
}

export interface SeveralJudged {
  /** The root cause is one of the faults, and no innocent. */
  rightCause: boolean;
  /** The root cause is the first in the chain of the faults that were seen, by reading or by asking. */
  rightFirst: boolean;
  /** That one is among the first three findings. */
  inFirstThree: boolean;
  /** The root cause is no later than any fault that is seen without a question where it is alone. */
  firstOfRead: boolean;
  /** The root cause is the first of all faults, those among them that nobody was asked about. */
  firstOfAll: boolean;
  /** Faults that are said not to be there. */
  denied: readonly string[];
  /** Of these, the ones whose look was answered with something else that is wrong as well. */
  masked: readonly string[];
  diagnosis: Diagnosis;
}

const stageOf = new Map(CHECKS.map(({ cause, stage }) => [cause, STAGES.indexOf(stage)]));
const stage = (cause: string): number => stageOf.get(cause) ?? STAGES.length;

/** Whether all of these can be on one site, for one customer. */
export function canMeet(faults: readonly Fault[]): boolean {
  const wanted = new Set(faults.map(({ account }) => account));
  const kinds = new Set([...wanted].filter((kind) => kind !== 'any' && kind !== 'some'));
  if (wanted.has('some') && wanted.has('none')) return false;
  const parts = faults.flatMap(({ lays }) => lays);
  const causes = new Set(faults.map(({ cause }) => cause));
  return kinds.size <= 1 && new Set(parts).size === parts.length && causes.size === faults.length;
}

/** Drawn at once, so that how many are wanted does not change which are drawn. */
const BATCH = 500;

/** Draws sites by chance; the same seed draws the same ones, in the same order. */
export function severalCases(count: number, seed: number, settings: readonly Omit<Setting, 'as'>[]): SeveralCase[] {
  const place = fc.record({
    symptom: fc.constantFrom(...SYMPTOMS),
    style: fc.constantFrom(...STYLES),
    as: fc.constantFrom(...CALLERS),
    setting: fc.constantFrom(...settings),
    wanted: fc.constantFrom(2, 3),
    order: fc.infiniteStream(fc.nat()),
  });
  const found: SeveralCase[] = [];
  for (let batch = 0; found.length < count; batch += 1) {
    const drawn = fc.sample(place, { seed: seed + batch * 1_000_003, numRuns: BATCH });
    for (const { symptom, style, as, setting, wanted, order } of drawn) {
      const possible = FAULTS.filter(
        (fault) =>
          fault.symptoms.includes(symptom) && fault.shows === undefined && whyNot(fault, as, style) === undefined,
      );
      const faults: Fault[] = [];
      while (faults.length < wanted) {
        const next = possible.filter((fault) => canMeet([...faults, fault]));
        const [number = 0] = order.take(1);
        const fault = next[number % next.length];
        if (fault === undefined) break;
        faults.push(fault);
      }
      if (faults.length >= 2 && found.length < count)
        found.push({ faults, symptom, style, setting: { ...setting, as } });
    }
  }
  return found;
}

/** Tells which faults of a site are seen without any question where they are alone; tries each once. */
export function makeSeenAlone() {
  const known = new Map<string, Diagnosis | undefined>();
  const keyOf = ({ fault, symptom, style, setting: { as, app, directoryKey } }: SingleCase): string =>
    JSON.stringify([fault.cause, fault.name, symptom, style, as, app, directoryKey]);
  return {
    /** Keeps what was tried anyway. */
    note: (one: SingleCase, diagnosis: Diagnosis | undefined) => void known.set(keyOf(one), diagnosis),
    async of(lane: Lane, { faults, ...place }: SeveralCase): Promise<Fault[]> {
      const seen: Fault[] = [];
      for (const fault of faults) {
        const single = { ...place, fault };
        const key = keyOf(single);
        if (!known.has(key)) known.set(key, (await runSingle(lane, single)).diagnosis);
        if (causesOf(fault).some((cause) => known.get(key)?.seenAtOnce.includes(cause))) seen.push(fault);
      }
      return seen;
    },
  };
}
export type SeenAlone = ReturnType<typeof makeSeenAlone>;

/** @param seen the faults of the case that are seen without a question where they are alone */
export async function runSeveral(lane: Lane, one: SeveralCase, seen: readonly Fault[]): Promise<SeveralJudged> {
  const { faults, symptom, style, setting } = one;
  const file = siteFileOf(draftWith(faults, symptom, style));
  const diagnosis = await runDiagnosis(lane, file, setting, complaintOf(faults, symptom));
  const { findings, rootCause } = diagnosis.report.verdict;
  const known = faults.filter((fault) =>
    causesOf(fault).some((cause) => findings.some((one) => one.cause === cause && one.outcome === 'blocks')),
  );
  const first = firstOf(known);
  const shown = findings
    .filter(({ explainsSymptom, outcome }) => explainsSymptom && (outcome === 'blocks' || outcome === 'warns'))
    .slice(0, 3);
  const denied = faults
    .map(({ cause }) => cause)
    .filter((cause) =>
      findings.some((finding) => finding.cause === cause && ['passes', 'not-applicable'].includes(finding.outcome)),
    );
  return {
    rightCause: rootCause !== undefined && faults.flatMap(causesOf).includes(rootCause),
    rightFirst: rootCause !== undefined && first.includes(rootCause),
    inFirstThree: shown.some(({ cause }) => first.includes(cause)),
    firstOfRead: rootCause !== undefined && firstOf([...seen, ...known]).includes(rootCause),
    firstOfAll: rootCause !== undefined && firstOf(faults).includes(rootCause),
    denied,
    masked: denied.filter((cause) => isMasked(cause, diagnosis)),
    diagnosis,
  };
}

/** The causes of the earliest stage that has any; those of one stage are equally early. */
function firstOf(faults: readonly Fault[]): string[] {
  const earliest = Math.min(...faults.map(({ cause }) => stage(cause)));
  return faults.filter(({ cause }) => stage(cause) === earliest).flatMap(causesOf);
}

const causesOf = ({ cause, alsoIs = [] }: Fault): string[] => [cause, ...alsoIs];

/** Answers of a look that say that all is well. */
const ALL_IS_WELL = ['works', 'nothing', 'fine', 'linked', 'on', 'sent', 'any'];

/** A look has one answer, and another fault was the answer. */
function isMasked(cause: string, { asked }: Diagnosis): boolean {
  const look = LOOKED_CAUSES.find((row) => row.cause === cause)?.look;
  const answer = asked.find(({ question }) => look !== undefined && question === lookQuestion(look))?.answer;
  return answer !== undefined && !ALL_IS_WELL.includes(answer);
}
