import { SectionMessage, Stack, Text } from '@forge/react';
import type { OrganizationKeyRecord } from '../../../src/records/organization-key';
import { DOMAIN } from '../../egress';
import { useWords } from '../../hooks/use-words';
import { daysBetween } from './days';
import { SCOPES } from './scopes';

/** How long before its last day a key is warned of. */
const WARNING_DAYS = 14;

interface Props {
  organizationKey: OrganizationKeyRecord;
  now: Date;
  /** Code of the problem that stands above it in full. */
  told: string | undefined;
}

/** What is wrong with the key, or soon will be. */
export function KeyWarnings({ organizationKey, now, told }: Props) {
  const { say, when } = useWords();
  const { failed, opens, expiresOn, organizationId } = organizationKey;
  const left = expiresOn === undefined ? undefined : daysBetween(now, new Date(expiresOn));
  const expiring = left !== undefined && left <= WARNING_DAYS;
  const untold = failed?.code === told ? undefined : failed;
  if (untold === undefined && !expiring && opens.domains && opens.approvedDomains) return null;
  return (
    <Stack space="space.100" alignInline="stretch">
      {untold === undefined ? null : (
        <SectionMessage appearance="warning">
          <Stack space="space.050">
            <Text>{say('settings.state.failed-at', { at: when(untold.at) })}</Text>
            <Text>
              {say(`problem.${untold.code}`, {
                domain: DOMAIN,
                scope: SCOPES.directory,
                id: organizationId,
                reason: '',
                code: '',
              })}
            </Text>
          </Stack>
        </SectionMessage>
      )}
      {!expiring ? null : (
        <SectionMessage appearance="warning">
          <Text>{left < 0 ? say('settings.state.expired') : say('settings.state.expires-soon', { days: left })}</Text>
        </SectionMessage>
      )}
      {opens.domains ? null : <Text>{say('settings.state.lacks', lacking('domains'))}</Text>}
      {opens.approvedDomains ? null : <Text>{say('settings.state.lacks', lacking('approvedDomains'))}</Text>}
    </Stack>
  );

  function lacking(what: 'domains' | 'approvedDomains') {
    return {
      what: say(what === 'domains' ? 'settings.state.lacks-domains' : 'settings.state.lacks-approved'),
      scope: SCOPES[what],
    };
  }
}
