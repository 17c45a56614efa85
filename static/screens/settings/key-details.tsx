import { Inline, Lozenge, Stack, Text } from '@forge/react';
import type { ReactNode } from 'react';
import type { OrganizationKeyRecord } from '../../../src/records/organization-key';
import { useWords } from '../../hooks/use-words';
import { daysBetween } from './days';
import { Person } from '../../components/person';

/** Everything that is kept about the key. The key itself never comes here. */
export function KeyDetails({ organizationKey, now }: { organizationKey: OrganizationKeyRecord; now: Date }) {
  const { say, when, locale } = useWords();
  const { organizationId, organizationName, by, at, workedAt, failed, expiresOn, opens } = organizationKey;
  const opened = [
    say('settings.state.opens-directory'),
    ...(opens.domains ? [say('settings.state.opens-domains')] : []),
    ...(opens.approvedDomains ? [say('settings.state.opens-approved')] : []),
  ];
  return (
    <Stack space="space.075">
      <Row label={say('settings.state.organization')}>
        <Text>
          {organizationName === undefined
            ? organizationId
            : say('settings.state.organization-named', { name: organizationName, id: organizationId })}
        </Text>
        <Lozenge appearance={failed === undefined ? 'success' : 'removed'}>
          {say(failed === undefined ? 'settings.state.works' : 'settings.state.failed')}
        </Lozenge>
      </Row>
      <Row label={say('settings.state.given-by')}>
        <Person id={by} />
      </Row>
      <Row label={say('settings.state.given')}>
        <Text>
          {say('settings.state.given-at', { at: when(at), days: Math.max(0, daysBetween(new Date(at), now)) })}
        </Text>
      </Row>
      <Row label={say('settings.state.worked')}>
        <Text>{when(workedAt)}</Text>
      </Row>
      <Row label={say('settings.state.expires')}>
        <Text>{expiresOn === undefined ? say('settings.state.expires-unknown') : dayText(expiresOn, locale)}</Text>
      </Row>
      <Row label={say('settings.state.opens')}>
        <Text>{say('report.list', { items: opened })}</Text>
      </Row>
    </Stack>
  );
}

/** A day without a time is that day in every time zone. */
function dayText(day: string, locale: string): string {
  return new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }).format(new Date(day));
}

function Row({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Inline space="space.100" alignBlock="center" shouldWrap>
      <Text weight="bold">{label}</Text>
      {children}
    </Inline>
  );
}
