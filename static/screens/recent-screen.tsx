import { Button, Inline, LoadingButton, Stack, Text } from '@forge/react';
import { useEffect } from 'react';
import type { KeptDiagnosis } from '../../src/records/diagnosis-pages';
import { FailureMessage } from '../components/failure-message';
import { RecentTable } from '../components/recent-table';
import { useRecent } from '../hooks/use-recent';
import { useWords } from '../hooks/use-words';

interface Props {
  project: string;
  shown: boolean;
  onAgain: (diagnosis: KeptDiagnosis) => void;
}

/** Recent diagnoses of a service project; read whenever the screen comes into sight. */
export function RecentScreen({ project, shown, onAgain }: Props) {
  const { say } = useWords();
  const [recent, { read, more }] = useRecent(project);
  useEffect(() => {
    if (shown) read();
  }, [shown, read]);
  const found = 'found' in recent ? recent.found : undefined;
  const loading = recent.state === 'loading';
  return (
    <Stack space="space.200" alignInline="stretch">
      {found === undefined ? null : (
        <Stack space="space.050">
          <Text>{say(found.ofEverybody ? 'recent.about-all' : 'recent.about-own')}</Text>
          <Text size="small" color="color.text.subtle">
            {say('recent.kept', { days: found.days })}
          </Text>
        </Stack>
      )}
      <Inline>
        <LoadingButton isLoading={loading} onClick={read}>
          {say('recent.refresh')}
        </LoadingButton>
      </Inline>
      {recent.state === 'failed' ? <FailureMessage failure={recent.failure} /> : null}
      {loading && found === undefined ? <Text>{say('recent.loading')}</Text> : null}
      {found === undefined ? null : <RecentTable found={found} loading={loading} onAgain={onAgain} />}
      {found?.cursor === undefined ? null : (
        <Inline>
          <Button isDisabled={loading} onClick={more}>
            {say('recent.more')}
          </Button>
        </Inline>
      )}
    </Stack>
  );
}
