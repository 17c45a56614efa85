import { SectionMessage, Stack, Text } from '@forge/react';
import type { Report } from '../../src/requests/report';
import { useWords } from '../hooks/use-words';

/** Explanations that the pasted text gives occasion to. */
export function Notes({ report }: { report: Report }) {
  const { say } = useWords();
  const { notes = [] } = report;
  if (notes.length === 0) return null;
  return (
    <SectionMessage appearance="information" title={say('screen.notes.title')}>
      <Stack space="space.100">
        {notes.map((note) => (
          <Text key={note}>{say(`note.${note}`, { keys: report.verdict.unknownKeys ?? [] })}</Text>
        ))}
      </Stack>
    </SectionMessage>
  );
}
