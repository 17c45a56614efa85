import { Button, Heading, Inline, LoadingButton, SectionMessage, Stack, Text } from '@forge/react';
import { DOMAIN } from '../../egress';
import { Waiting } from '../../components/waiting';
import { useEgress, type Egress } from '../../hooks/use-egress';
import { useWords } from '../../hooks/use-words';

/** Switches on, with the administrator's consent, what the app may call outside Jira. */
export function EgressStep() {
  const { say } = useWords();
  const { egress, allowCalls, stopAllowing } = useEgress();
  return (
    <Stack space="space.100" alignInline="stretch">
      <Heading as="h3" size="small">
        {say('settings.step-egress')}
      </Heading>
      <Text>{say('settings.egress.about', { domain: DOMAIN })}</Text>
      <EgressState
        egress={egress}
        onAllow={() => allowCalls(say('settings.egress.description'))}
        onWithdraw={stopAllowing}
      />
    </Stack>
  );
}

function EgressState({ egress, onAllow, onWithdraw }: { egress: Egress; onAllow: () => void; onWithdraw: () => void }) {
  const { say } = useWords();
  switch (egress.state) {
    case 'checking':
      return <Waiting text={say('settings.egress.checking')} />;
    case 'unknown':
      return (
        <SectionMessage appearance="warning">
          <Text>{say('settings.egress.unknown', { reason: egress.reason })}</Text>
        </SectionMessage>
      );
    case 'on':
    case 'off':
      return (
        <Stack space="space.100" alignInline="stretch">
          {egress.refused === undefined ? null : (
            <SectionMessage appearance="error">
              <Text>{say('settings.egress.failed', { reason: egress.refused })}</Text>
            </SectionMessage>
          )}
          <Inline space="space.100" alignBlock="center">
            {egress.state === 'on' ? (
              <>
                <Text>{say('settings.egress.on', { domain: DOMAIN })}</Text>
                <Button isDisabled={egress.busy} onClick={onWithdraw}>
                  {say('settings.egress.withdraw')}
                </Button>
              </>
            ) : (
              <>
                <Text>{say('settings.egress.off', { domain: DOMAIN })}</Text>
                <LoadingButton isLoading={egress.busy} onClick={onAllow}>
                  {say('settings.egress.allow', { domain: DOMAIN })}
                </LoadingButton>
              </>
            )}
          </Inline>
        </Stack>
      );
    default:
      return egress satisfies never;
  }
}
