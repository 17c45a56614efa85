import { Inline, LoadingButton, SectionMessage, Stack, Text } from '@forge/react';
import type { FindChangeResult } from '../../src/requests/find-change';
import type { Changes } from '../hooks/use-changes';
import { knowsOrganization, objectNames } from '../../src/words/change-text';
import { useWords } from '../hooks/use-words';
import { ChangeRecordList } from './change-record-list';
import { FailureMessage } from './failure-message';
import { SourceLine } from './source-line';

interface Props {
  changes: Changes;
  /** Whether the caller may read the site's audit log. */
  allowed: boolean;
  onFind: () => void;
}

/** Who changed what is wrong here, and when: asked for by a button, as the site's audit log tells it. */
export function WhoChanged({ changes, allowed, onFind }: Props) {
  const { say } = useWords();
  if (!allowed) {
    return (
      <Text size="small" color="color.text.subtle">
        {say('screen.history.ask-admin')}
      </Text>
    );
  }
  return (
    <Stack space="space.100" alignInline="stretch">
      <Inline space="space.100" alignBlock="center">
        <LoadingButton isLoading={changes.state === 'looking'} onClick={onFind}>
          {say('screen.history.find')}
        </LoadingButton>
        {changes.state === 'looking' ? <Text>{say('screen.history.looking')}</Text> : null}
      </Inline>
      {changes.state === 'failed' ? <FailureMessage failure={changes.failure} /> : null}
      {changes.state === 'ready' ? <Result result={changes.result} /> : null}
    </Stack>
  );
}

function Result({ result }: { result: FindChangeResult }) {
  const { say, when } = useWords();
  switch (result.kind) {
    case 'looked': {
      const { records, older, source, others } = result;
      const since = when(result.since);
      const objects = objectNames(result.objects, say);
      const organization = knowsOrganization(result.objects) ? <Text>{say('screen.history.organization')}</Text> : null;
      const sources = [source, ...others].map((one, index) => <SourceLine key={index} source={one} />);
      if (records.length === 0) {
        return (
          <SectionMessage appearance="information">
            <Stack space="space.050">
              <Text>{say('screen.history.none', { objects, since })}</Text>
              {organization}
              {sources}
            </Stack>
          </SectionMessage>
        );
      }
      return (
        <Stack space="space.100" alignInline="stretch">
          <Text>{say('screen.history.found', { objects, count: records.length + older })}</Text>
          <ChangeRecordList records={records} />
          {older === 0 ? null : <Text>{say('screen.history.older', { count: older })}</Text>}
          <Text size="small" color="color.text.subtle">
            {say('screen.history.since', { since })} {say('screen.history.own-words')}
          </Text>
          {organization}
          {sources}
        </Stack>
      );
    }
    case 'not-told': {
      const { because, reason, tried } = result;
      return (
        <SectionMessage appearance="warning" title={say('screen.history.not-told')}>
          <Stack space="space.050">
            <Text>{say(`screen.history.${because}`, { reason: say(`unread.${reason}`) })}</Text>
            {tried.map(({ operation, as, status }, index) => (
              <Text key={index} size="small">
                {say('unread.tried', { operation, as, status })}
              </Text>
            ))}
          </Stack>
        </SectionMessage>
      );
    }
    default:
      return result satisfies never;
  }
}
