import { Inline, LoadingButton, Stack } from '@forge/react';
import type { HandedCompany as Company, HandOff } from '../../src/records/hand-offs';
import { useHandedCompany } from '../hooks/use-handed-company';
import { useWords } from '../hooks/use-words';
import { CompanyTable } from './company-table';
import { FailureMessage } from './failure-message';
import { HandedCompanySummary } from './handed-company-summary';

/** A company that was sent, and everybody in it. */
export function HandedCompany({ handOff, company }: { handOff: HandOff; company: Company }) {
  const { say } = useWords();
  const [details, show] = useHandedCompany(handOff);
  return (
    <Stack space="space.100" alignInline="stretch">
      <HandedCompanySummary company={company} />
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
