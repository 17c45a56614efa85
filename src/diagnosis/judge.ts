import type { AnyCheck, Confidence, Evidence, Judgement, MessageValues, Stage } from '../checks/check';
import { CHECKS } from '../checks/registry';
import type { ReadSource, Source, UnreadableReason } from '../facts/fact';
import type { FactName, Facts, Known, Values } from '../facts/facts';
import { NO_FAILURE, type Assumed, type Symptom } from '../facts/complaint';
import { isElsewhere } from './answer-pointers';
import { explains } from './explains';

/** A fact that a judgement would have needed. */
export interface Missing {
  fact: FactName;
  reason: UnreadableReason;
  tried: ReadSource[];
}

interface FindingOf {
  cause: string;
  stage: Stage;
  /** Whether the cause can have brought about what the person reported. */
  explainsSymptom: boolean;
  /** The blocking cause that this is a consequence of; it is shown beneath that one. Set by the verdict. */
  under?: string;
}

/** What a check came to. *unknown* and *crashed* are made here alone, never by a check. */
export type Finding = FindingOf &
  (
    | {
        outcome: 'blocks' | 'warns';
        message: string;
        values?: MessageValues;
        confidence: Confidence;
        evidence: readonly Evidence[];
        sources: { [K in FactName]?: Source };
      }
    | { outcome: 'passes'; evidence: readonly Evidence[]; sources: { [K in FactName]?: Source } }
    | { outcome: 'not-applicable'; because: string }
    | { outcome: 'unknown'; missing: Missing[] }
    | { outcome: 'crashed'; error: string }
  );

/** Runs every check over the facts, in the order of the registry. */
export function judgeAll(facts: Facts, symptom: Symptom, checks: readonly AnyCheck[] = CHECKS): Finding[] {
  return checks.map((check) => judge(check, facts, symptom));
}

/** Runs one check. Never throws. */
export function judge(check: AnyCheck, facts: Facts, symptom: Symptom): Finding {
  const behind = !tellsNoFailure(facts) && explains(check, symptom, facts);
  const calm = assumedIn(facts) === 'calm';
  const finding: FindingOf = {
    cause: check.cause,
    stage: check.stage,
    explainsSymptom: behind && !calm,
  };
  try {
    const known = knownOf(facts, [...check.needs, ...(check.uses ?? [])]);
    const because = check.excluded?.(known);
    if (because !== undefined) return { ...finding, outcome: 'not-applicable', because };
    const decided = check.decide?.(known);
    if (decided !== undefined) {
      const all = !tellsNoFailure(facts) && !calm && check.explainsAllOnceRead === true && decided.outcome === 'blocks';
      return { ...finding, ...(all && { explainsSymptom: true }), ...withSources(facts, decided) };
    }
    const missing = check.needs.flatMap((name): Missing[] => {
      const fact = facts[name];
      return fact.readable ? [] : [missingOf(name, fact)];
    });
    if (missing.length > 0) return { ...unread(), outcome: 'unknown', missing };
    const values = knownOf(facts, check.needs) as Values<FactName>;
    const silent = check.undecided?.(values, facts);
    if (silent !== undefined) return { ...unread(), outcome: 'unknown', missing: [missingOf(silent, facts[silent])] };
    const judgement = check.judge(values, facts);
    const anyway = behind && check.explainsAnyway && judgement.outcome === 'blocks';
    return { ...finding, ...(anyway && { explainsSymptom: true }), ...withSources(facts, judgement) };
  } catch (error) {
    return { ...finding, outcome: 'crashed', error: error instanceof Error ? error.message : String(error) };
  }

  /** What shows otherwise than somebody saw is not behind what was reported, though it was not looked at. */
  function unread(): FindingOf {
    return isElsewhere(check.cause, symptom, facts) ? { ...finding, explainsSymptom: false } : finding;
  }
}

/** A fact that was read may be missing all the same: it leaves the cause open. */
function missingOf(name: FactName, fact: Facts[FactName]): Missing {
  return fact.readable
    ? { fact: name, reason: 'left-open', tried: [] }
    : { fact: name, reason: fact.reason, tried: fact.tried };
}

/** Somebody who says that nothing failed, or that people see too much, has no failed invite to explain. */
export function tellsNoFailure({ complaint }: Facts): boolean {
  return complaint.readable && complaint.value.clues.some((clue) => NO_FAILURE.includes(clue));
}

/** What an assumed symptom rests on; undefined where somebody chose it, or the site told it. */
export function assumedIn({ complaint }: Facts): Assumed | undefined {
  return complaint.readable ? complaint.value.assumed : undefined;
}

function withSources(facts: Facts, judgement: Judgement) {
  if (judgement.outcome === 'not-applicable') return judgement;
  const sources = sourcesOf(facts, judgement.evidence);
  const heard = Object.values(sources).some((source) => source.how === 'told' && source.hearsay);
  // What somebody said of a page that they need not have seen makes nothing certain for the next.
  if (heard && 'confidence' in judgement && judgement.confidence === 'certain')
    return { ...judgement, confidence: 'likely' as const, sources };
  return { ...judgement, sources };
}

function knownOf(facts: Facts, names: readonly FactName[]): Known<FactName> {
  const known: Record<string, unknown> = {};
  for (const name of names) {
    const fact = facts[name];
    if (fact.readable) known[name] = fact.value;
  }
  return known;
}

function sourcesOf(facts: Facts, evidence: readonly Evidence[]): { [K in FactName]?: Source } {
  const sources: { [K in FactName]?: Source } = {};
  for (const { fact } of evidence) {
    const seen = facts[fact];
    if (seen.readable) sources[fact] = seen.source;
  }
  return sources;
}
