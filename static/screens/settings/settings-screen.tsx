import { Button, Heading, Inline, SectionMessage, Stack, Text } from '@forge/react';
import { FailureMessage } from '../../components/failure-message';
import { Folded } from '../../components/folded';
import { Waiting } from '../../components/waiting';
import { useSettings, type Settings, type SettingsActs } from '../../hooks/use-settings';
import { useTyped, type Typed } from '../../hooks/use-typed';
import { useWords } from '../../hooks/use-words';
import { AgentsSwitch } from './agents-switch';
import { EgressStep } from './egress-step';
import { HowToCreate } from './how-to-create';
import { KeyForm } from './key-form';
import { KeyState } from './key-state';
import { RepairersForm } from './repairers-form';
import { RetentionForm } from './retention-form';
import { SiteAnswersList } from './site-answers';
import { UndocumentedSwitch } from './undocumented-switch';

/** The app's settings: the key to the organization's directory. */
export function SettingsScreen() {
  const { say } = useWords();
  const [settings, acts] = useSettings();
  const typed = useTyped({}, 'settings');
  return (
    <Stack space="space.300" alignInline="stretch">
      <Stack space="space.100">
        <Heading as="h2" size="medium">
          {say('settings.title')}
        </Heading>
        <Text>{say('settings.about')}</Text>
        <Text>{say('settings.who-sees')}</Text>
      </Stack>
      <Body settings={settings} acts={acts} typed={typed} />
    </Stack>
  );
}

function Body({ settings, acts, typed }: { settings: Settings; acts: SettingsActs; typed: Typed }) {
  const { say } = useWords();
  switch (settings.state) {
    case 'loading':
      return <Waiting text={say('settings.loading')} />;
    case 'failed':
      return <ReadFailure settings={settings} onRetry={acts.read} />;
    case 'ready':
      return (
        <>
          <KeyState settings={settings} acts={acts} />
          <EgressStep />
          <Stack space="space.200" alignInline="stretch">
            <Heading as="h3" size="small">
              {say('settings.step-key')}
            </Heading>
            {settings.organizationKey === undefined ? (
              <HowToCreate />
            ) : (
              <Folded title={say('settings.how.title')}>
                <HowToCreate />
              </Folded>
            )}
            <KeyForm settings={settings} typed={typed} onSave={acts.save} />
          </Stack>
          <RepairersForm settings={settings} typed={typed} onChange={acts.change} />
          <AgentsSwitch settings={settings} onSwitch={acts.switch} />
          <RetentionForm settings={settings} typed={typed} onChange={acts.change} />
          <SiteAnswersList />
          <UndocumentedSwitch settings={settings} onChange={acts.change} />
        </>
      );
    default:
      return settings satisfies never;
  }
}

function ReadFailure({
  settings: { failure },
  onRetry,
}: {
  settings: Extract<Settings, { state: 'failed' }>;
  onRetry: () => void;
}) {
  const { say } = useWords();
  if (failure.kind === 'problem' && failure.problem.code === 'not-jira-admin') {
    return (
      <SectionMessage appearance="information">
        <Text>{say('settings.not-jira-admin')}</Text>
      </SectionMessage>
    );
  }
  return (
    <Stack space="space.100">
      <FailureMessage failure={failure} />
      <Inline>
        <Button onClick={onRetry}>{say('settings.try-again')}</Button>
      </Inline>
    </Stack>
  );
}
