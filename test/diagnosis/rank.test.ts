import fc from 'fast-check';
import { STAGES, type Confidence, type Stage } from '../../src/checks/check';
import type { Finding } from '../../src/diagnosis/judge';
import { rank } from '../../src/diagnosis/rank';

interface Sketch {
  outcome: Finding['outcome'];
  stage?: Stage;
  confidence?: Confidence;
  explainsSymptom?: boolean;
}

function finding(cause: string, { outcome, stage = 'account', confidence = 'certain', ...rest }: Sketch): Finding {
  const of = { cause, stage, explainsSymptom: rest.explainsSymptom ?? true };
  switch (outcome) {
    case 'blocks':
    case 'warns':
      return { ...of, outcome, message: 'm', confidence, evidence: [], sources: {} };
    case 'passes':
      return { ...of, outcome, evidence: [], sources: {} };
    case 'not-applicable':
      return { ...of, outcome, because: 'm' };
    case 'unknown':
      return { ...of, outcome, missing: [] };
    case 'crashed':
      return { ...of, outcome, error: 'e' };
    default:
      return outcome satisfies never;
  }
}

const order = (...findings: Finding[]) => rank(findings).map(({ cause }) => cause);

describe('rank', () => {
  test('follows the chain of the invite', () => {
    const findings = STAGES.map((stage) => finding(stage, { outcome: 'blocks', stage }));
    expect(order(...[...findings].reverse())).toEqual([...STAGES]);
  });

  test('puts the stage before the outcome', () => {
    const late = finding('late', { outcome: 'blocks', stage: 'site' });
    const early = finding('early', { outcome: 'warns', stage: 'address' });
    expect(order(late, early)).toEqual(['early', 'late']);
  });

  test('within a stage puts what blocks first, and what does not apply last', () => {
    const outcomes = ['blocks', 'warns', 'unknown', 'crashed', 'passes', 'not-applicable'] as const;
    const findings = outcomes.map((outcome) => finding(outcome, { outcome }));
    expect(order(...[...findings].reverse())).toEqual([...outcomes]);
  });

  test('within an outcome puts the surest first', () => {
    const findings = (['certain', 'likely', 'possible'] as const).map((confidence) =>
      finding(confidence, { outcome: 'blocks', confidence }),
    );
    expect(order(...[...findings].reverse())).toEqual(['certain', 'likely', 'possible']);
  });

  test('puts what cannot explain the symptom after all that can', () => {
    const other = finding('other', { outcome: 'blocks', stage: 'environment', explainsSymptom: false });
    const own = finding('own', { outcome: 'not-applicable', stage: 'sign-in' });
    expect(order(other, own)).toEqual(['own', 'other']);
  });

  test('keeps the order of the registry among equals', () => {
    const equals = ['b', 'c', 'a'].map((cause) => finding(cause, { outcome: 'blocks' }));
    expect(order(...equals)).toEqual(['b', 'c', 'a']);
  });

  test('leaves nothing out, and its argument as it was', () => {
    const any = fc.record({
      outcome: fc.constantFrom('blocks', 'warns', 'unknown', 'crashed', 'passes', 'not-applicable'),
      stage: fc.constantFrom(...STAGES),
      confidence: fc.constantFrom('certain', 'likely', 'possible'),
      explainsSymptom: fc.boolean(),
    });
    fc.assert(
      fc.property(fc.array(any), (sketches) => {
        const findings = sketches.map((sketch, index) => finding(String(index), sketch as Sketch));
        const before = [...findings];
        const ranked = rank(findings);
        expect(findings).toEqual(before);
        expect(new Set(ranked)).toEqual(new Set(findings));
        expect(rank([...ranked])).toEqual(ranked);
      }),
    );
  });
});
