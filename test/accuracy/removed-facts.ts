import { CHECKS } from '../../src/checks/registry';
import { SYMPTOMS, type Symptom } from '../../src/facts/complaint';
import { verdictOf } from '../../src/diagnosis/verdict';
import { FACT_NAMES, factsWith } from '../checks/healthy-facts';
import type { FaultEffect } from '../site/site-description';
import { PROJECT, siteFileOf, type Style } from './draft';
import { whyNot, type Fault } from './fault';
import type { Lane, Setting } from './lane';
import { CALLERS, complaintOf, draftWith, STYLES } from './single-faults';

/** How an operation fails to say what it is asked. */
const FAILURES: Record<string, FaultEffect> = {
  'refused (403)': { kind: 'answer', status: 403, headers: {}, body: {} },
  'not found (404)': { kind: 'answer', status: 404, headers: {}, body: {} },
  'another shape': { kind: 'answer', status: 200, headers: {}, body: { unexpected: true } },
};

export interface RemovedCase {
  /** Absent: the site is healthy. */
  fault?: Fault;
  symptom: Symptom;
  style: Style;
  setting: Setting;
}

export interface Removed {
  operation: string;
  failure: string;
  /** What was wrong about the outcome; absent where nothing was. */
  wrong?: string;
}

/** Healthy sites of every symptom, and every fault that needs no question, for each caller in both styles. */
export function removedCases(faults: readonly Fault[], settings: readonly Omit<Setting, 'as'>[]): RemovedCase[] {
  return settings.flatMap((setting) =>
    CALLERS.flatMap((as) =>
      STYLES.flatMap((style) => [
        ...SYMPTOMS.map((symptom): RemovedCase => ({ symptom, style, setting: { ...setting, as } })),
        ...faults
          .filter((fault) => whyNot(fault, as, style) === undefined)
          .map((fault): RemovedCase => ({ fault, symptom: fault.symptoms[0], style, setting: { ...setting, as } })),
      ]),
    ),
  );
}

/** Lets each operation fail that the diagnosis calls, one at a time; nothing is asked. */
export async function runRemoved(lane: Lane, one: RemovedCase): Promise<Removed[]> {
  const { fault, symptom, style, setting } = one;
  const faults = fault === undefined ? [] : [fault];
  const file = siteFileOf(draftWith(faults, symptom, style));
  const { text } = complaintOf(faults, symptom);
  const diagnose = async (operation?: string, effect?: FaultEffect) => {
    const state = lane.show(file, setting.app);
    state.faults = operation === undefined || effect === undefined ? [] : [{ operation, ...effect }];
    return lane.diagnose(setting.as, { project: PROJECT, text, symptom, fresh: true });
  };
  const whole = await diagnose();
  const operations = [...new Set(lane.site.calls.map(({ operation }) => operation))];
  // A fault that has to be asked for says nothing here: no reading shows it.
  if (fault !== undefined && outcomeIn(whole, fault.cause) !== (fault.shows ?? 'blocks')) return [];
  const results: Removed[] = [];
  for (const operation of operations) {
    for (const [failure, effect] of Object.entries(FAILURES)) {
      const result = await diagnose(operation, effect);
      const wrong = whatIsWrong(result, fault, operation);
      results.push({ operation, failure, ...(wrong === undefined ? {} : { wrong }) });
    }
  }
  return results;
}

type Result = Awaited<ReturnType<Lane['diagnose']>>;

/** A request that ends with a problem shows nothing as fine. */
function whatIsWrong(result: Result, fault: Fault | undefined, failing: string): string | undefined {
  if (result.kind === 'problem') return undefined;
  const { findings } = result.reports[0].verdict;
  const known = fault === undefined ? [] : [fault.cause, ...(fault.alsoIs ?? [])];
  const accused = findings.filter(({ cause, outcome }) => outcome === 'blocks' && !known.includes(cause));
  if (accused.length > 0) return `accuses ${accused.map(({ cause }) => cause).join(', ')}`;
  const crashed = findings.filter(({ outcome }) => outcome === 'crashed');
  if (crashed.length > 0) return `crashed: ${crashed.map(({ cause }) => cause).join(', ')}`;
  const onFailure = findings.filter(
    (finding) =>
      finding.outcome === 'passes' &&
      Object.values(finding.sources).some((source) => source.how === 'read' && source.operation === failing),
  );
  if (onFailure.length > 0) return `passes on the failed call: ${onFailure.map(({ cause }) => cause).join(', ')}`;
  const own = fault === undefined ? undefined : outcomeIn(result, fault.cause);
  return own === 'passes' || own === 'not-applicable' ? `shown as ${own}` : undefined;
}

function outcomeIn(result: Result, cause: string): string | undefined {
  if (result.kind === 'problem') return undefined;
  return result.reports[0].verdict.findings.find((finding) => finding.cause === cause)?.outcome;
}

/** Takes each fact of a healthy site away, and judges: what passes on a fact that is not there, or accuses. */
export function judgeWithout(): { judged: number; wrong: string[] } {
  const wrong: string[] = [];
  let judged = 0;
  for (const symptom of SYMPTOMS) {
    const whole = verdictOf(factsWith({ symptom }), symptom);
    for (const fact of FACT_NAMES) {
      const { findings } = verdictOf(factsWith({ symptom, unread: [fact] }), symptom);
      for (const finding of findings) {
        judged += 1;
        const where = `${finding.cause} without ${fact} (${symptom})`;
        const before = whole.findings.find(({ cause }) => cause === finding.cause)?.outcome;
        const needs = CHECKS.find(({ cause }) => cause === finding.cause)?.needs ?? [];
        if (finding.outcome === 'blocks' && before !== 'blocks') wrong.push(`${where}: blocks`);
        if (finding.outcome === 'crashed') wrong.push(`${where}: crashed`);
        if (finding.outcome !== 'passes') continue;
        if (finding.evidence.some((one) => one.fact === fact)) wrong.push(`${where}: passes on what was not read`);
        const decides = CHECKS.find(({ cause }) => cause === finding.cause)?.decide !== undefined;
        if (needs.includes(fact) && !decides) wrong.push(`${where}: passes without what it needs`);
      }
    }
  }
  return { judged, wrong };
}
