import type { AnyCheck, Check, Confidence, Evidence, MessageValues } from '../../src/checks/check';
import { judge, type Finding } from '../../src/diagnosis/judge';
import type { FactName } from '../../src/facts/facts';
import { factsWith, type Otherwise } from './healthy-facts';

/** A state of the site in which a check comes to one outcome. */
export interface CaseOf extends Otherwise {
  name: string;
}

export interface AccusingCase<M extends string = string> extends CaseOf {
  message: M;
  confidence: Confidence;
}

export interface InapplicableCase<M extends string = string> extends CaseOf {
  because: M;
}

/** Every way a check can come out, with the states of the site that bring it about. */
export interface CaseTable<M extends string = string> {
  blocks?: readonly AccusingCase<M>[];
  warns?: readonly AccusingCase<M>[];
  passes?: readonly CaseOf[];
  'not-applicable'?: readonly InapplicableCase<M>[];
}

export type Outcome = keyof CaseTable;
const OUTCOMES: readonly Outcome[] = ['blocks', 'warns', 'passes', 'not-applicable'];

type AnyCase = CaseOf & { message?: string; confidence?: Confidence; because?: string };

export interface Row {
  outcome: Outcome;
  row: AnyCase;
}

export function rowsOf(table: CaseTable): Row[] {
  return OUTCOMES.flatMap((outcome) => (table[outcome] ?? []).map((row: AnyCase): Row => ({ outcome, row })));
}

/** A check as the runner takes it. */
export function asAnyCheck<N extends FactName, U extends FactName, M extends string>(check: Check<N, U, M>): AnyCheck {
  return check as unknown as AnyCheck;
}

/** The finding in this state. */
export function findingIn(check: AnyCheck, state: Otherwise): Finding {
  return judge(check, factsWith(state), state.symptom ?? 'add-failed');
}

/** The outcomes that a check's own code can come to: those it names (esbuild writes them in double quotes), and what `excluded` answers. */
export function possibleOutcomes(check: AnyCheck): Outcome[] {
  const code = String(check.judge);
  return OUTCOMES.filter(
    (outcome) => code.includes(`"${outcome}"`) || (outcome === 'not-applicable' && check.excluded !== undefined),
  );
}

/** A text of a check, and what its placeholders are filled with. */
export interface Said {
  id: string;
  values: MessageValues;
}

/** Everything that a finding says. */
export function saidBy(finding: Finding): Said[] {
  switch (finding.outcome) {
    case 'blocks':
    case 'warns':
      return [{ id: finding.message, values: finding.values ?? {} }, ...finding.evidence.map(saidByEvidence)];
    case 'passes':
      return finding.evidence.map(saidByEvidence);
    case 'not-applicable':
      return [{ id: finding.because, values: {} }];
    case 'unknown':
    case 'crashed':
      return [];
    default:
      return finding satisfies never;
  }
}

function saidByEvidence(evidence: Evidence): Said {
  return { id: evidence.label, values: evidence.type === 'value' ? (evidence.values ?? {}) : {} };
}
