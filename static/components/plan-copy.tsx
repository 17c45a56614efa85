import { HelperMessage, Label, Stack, TextArea } from '@forge/react';
import type { Plan } from '../../src/repairs/plan';
import type { Report } from '../../src/requests/report';
import { planText } from '../../src/words/plan-text';
import { useWords } from '../hooks/use-words';

/** A plan and its evidence as text, to be sent to somebody who may apply it. */
export function PlanCopy({ plan, report }: { plan: Plan; report: Report }) {
  const { say, locale } = useWords();
  return (
    <Stack space="space.050" alignInline="stretch">
      <Label labelFor="plan-text">{say('screen.copy.title')}</Label>
      <TextArea
        id="plan-text"
        name="plan"
        isReadOnly
        isMonospaced
        minimumRows={14}
        defaultValue={planText(plan, report, say, locale)}
      />
      <HelperMessage>{say('screen.copy.help')}</HelperMessage>
    </Stack>
  );
}
