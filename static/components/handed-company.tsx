import { Inline, LoadingButton, Stack, Text } from '@forge/react';
import type { HandedCompany as Company, HandOff } from '../../src/records/hand-offs';
import { useHandedCompany } from '../hooks/use-handed-company';
import { useWords } from '../hooks/use-words';
import { CompanyTable } from './company-table';
import { FailureMessage } from './failure-message';

/** A company that was sent: how much it is, how far it has come, and everybody in it. */
export function HandedCompany({ handOff, company }: { handOff: HandOff; company: Company }) {
  const { say } = useWords();
  const [details, show] = useHandedCompany(handOff);
  const { name, plans, done, worked, mails } = company;
  return (
    <Stack space="space.100" alignInline="stretch">
      <Text weight="bold">{say('hand-off.company', { name, plans, done, worked })}</Text>
      <Text>{say('screen.plan.mails', { count: mails })}</Text>
      {details.state === 'failed' ? <FailureMessage failure={details.failure} /> : null}
      {details.state === 'ready' ? <CompanyTable rows={details.rows} /> : null}
      <Inline>
        <LoadingButton isLoading={details.state === 'loading'} onClick={show}>
          {say(details.state === 'ready' ? 'hand-off.refresh' : 'hand-off.company.show')}
        </LoadingButton>
      </Inline>
    </Stack>
  );
}
