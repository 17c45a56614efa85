import { Stack, Text } from '@forge/react';
import type { HandedCompany } from '../../src/records/hand-offs';
import { irreversibleTexts } from '../../src/words/plan-text';
import { useWords } from '../hooks/use-words';

/** A company that was sent: how much it is, and how far it has come. */
export function HandedCompanySummary({ company }: { company: HandedCompany }) {
  const { say } = useWords();
  const { name, plans, done, worked, mails, irreversible = [] } = company;
  return (
    <Stack space="space.100" alignInline="stretch">
      <Text weight="bold">{say('hand-off.company', { name, plans, done, worked })}</Text>
      <Text>{say('screen.plan.mails', { count: mails })}</Text>
      {irreversibleTexts(irreversible, say).map((text) => (
        <Text key={text}>{text}</Text>
      ))}
    </Stack>
  );
}
