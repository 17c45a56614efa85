import { Button, Inline, SectionMessage, Stack, Text } from '@forge/react';
import type { Draft } from '../../src/records/drafts';
import { useWords } from '../hooks/use-words';

/** Says that the form holds what was there before the page was loaded anew. */
export function DraftNote({ draft, onStartAnew }: { draft: Draft; onStartAnew: () => void }) {
  const { say, when } = useWords();
  const restored = draft.company === undefined ? 'recent.restored' : 'company.restored';
  return (
    <SectionMessage appearance="information">
      <Stack space="space.100">
        <Text>{say(draft.diagnosed ? 'recent.restored-diagnosed' : restored, { at: when(draft.at) })}</Text>
        <Inline>
          <Button spacing="compact" onClick={onStartAnew}>
            {say('recent.start-anew')}
          </Button>
        </Inline>
      </Stack>
    </SectionMessage>
  );
}
