import { TextArea } from '@forge/react';
import { LabelledField } from './labelled-field';
import type { Plan } from '../../src/repairs/plan';
import type { Report } from '../../src/requests/report';
import { planText } from '../../src/words/plan-text';
import { useWords } from '../hooks/use-words';

/** A plan and its evidence as text, to be sent to somebody who may apply it. */
export function PlanCopy({ plan, report }: { plan: Plan; report: Report | undefined }) {
  const { say, locale } = useWords();
  return (
    <LabelledField id="plan-text" label={say('screen.copy.title')} help={say('screen.copy.help')}>
      <TextArea
        id="plan-text"
        name="plan"
        isReadOnly
        isMonospaced
        minimumRows={14}
        defaultValue={planText(plan, report, say, locale)}
      />
    </LabelledField>
  );
}
