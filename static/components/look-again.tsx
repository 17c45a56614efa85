import { Button, Inline, Stack, Text } from '@forge/react';
import { useState } from 'react';
import type { Report } from '../../src/requests/report';
import { useWords } from '../hooks/use-words';
import { isTrouble } from './trouble';

interface Props {
  cause: string;
  report: Report;
  busy: boolean;
  onLookAgain: () => void;
}

/** What a guide ends with where its cause was read: a fresh look, and a word where that shows it as before. */
export function LookAgain({ cause, report, busy, onLookAgain }: Props) {
  const { say } = useWords();
  const [before, setBefore] = useState<string>();
  const finding = report.verdict.findings.filter(isTrouble).find((one) => one.cause === cause);
  const how = Object.values(finding?.sources ?? {}).map((source) => source.how);
  // What was told is asked again instead.
  if (how.includes('told') || !how.includes('read')) return null;
  return (
    <Stack space="space.050">
      {busy || before === undefined || before === report.finishedAt ? null : (
        <Text weight="bold">{say('screen.look-again.still')}</Text>
      )}
      <Inline>
        <Button
          appearance="primary"
          isDisabled={busy}
          onClick={() => {
            setBefore(report.finishedAt);
            onLookAgain();
          }}
        >
          {say('screen.look-again')}
        </Button>
      </Inline>
    </Stack>
  );
}
