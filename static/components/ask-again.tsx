import { Button, Inline, Stack, Text } from '@forge/react';
import type { Report } from '../../src/requests/report';
import { useWords } from '../hooks/use-words';
import { isTrouble } from './trouble';

interface Props {
  cause: string;
  report: Report;
  /** With the guide to what puts it right, where there is one; else with the finding. Hearsay is doubted first. */
  at: 'finding' | 'guide';
  busy: boolean;
  onAskAgain: (questions: string[]) => void;
}

/** What was told stays so until it is asked again: where a finding rests on an answer, the way to do that. */
export function AskAgain({ cause, report, at, busy, onAskAgain }: Props) {
  const { say } = useWords();
  const finding = report.verdict.findings.filter(isTrouble).find((one) => one.cause === cause);
  const told = Object.values(finding?.sources ?? {}).filter((source) => source.how === 'told');
  const heard = told.some(({ hearsay }) => hearsay);
  const guided = !heard && report.offers.some((offer) => offer.kind === 'guide' && offer.cause === cause);
  if (told.length === 0 || guided !== (at === 'guide')) return null;
  return (
    <Stack space="space.050">
      <Text size="small">{say(heard ? 'screen.ask-again.heard' : 'screen.ask-again.why')}</Text>
      <Inline>
        <Button
          spacing="compact"
          isDisabled={busy}
          onClick={() => onAskAgain([...new Set(told.map(({ question }) => question))])}
        >
          {say('screen.ask-again')}
        </Button>
      </Inline>
    </Stack>
  );
}
