import { Button, Inline, List, ListItem, Stack, Text } from '@forge/react';
import type { Report } from '../../src/requests/report';
import { answerText } from '../../src/words/answer-text';
import { restsOn } from '../../src/words/report-text';
import { useWords } from '../hooks/use-words';
import { SourceLine } from './source-line';

interface Props {
  report: Report;
  busy: boolean;
  onTakeBack: (question: string) => void;
}

/** Answers that the report rests on: who told them and when; each can be taken back. */
export function AnswersUsed({ report, busy, onTakeBack }: Props) {
  const { say } = useWords();
  return (
    <List type="unordered">
      {report.answers.map((used) => (
        <ListItem key={used.question}>
          <Inline space="space.200" alignBlock="center" spread="space-between" grow="fill">
            <Stack space="space.025">
              <Text>{say(`question.${used.question}.title`)}</Text>
              <Text weight="bold">{answerText(used, say)}</Text>
              <SourceLine source={{ how: 'told', question: used.question, by: used.by, at: used.at }} report={report} />
              {restsOn(report, used) ? null : <Text>{say('report.unused')}</Text>}
              {used.remembered ? (
                <Text size="small" color="color.text.subtle">
                  {say('screen.answer.remembered')}
                </Text>
              ) : null}
            </Stack>
            <Button spacing="compact" isDisabled={busy} onClick={() => onTakeBack(used.question)}>
              {say('screen.answer.take-back')}
            </Button>
          </Inline>
        </ListItem>
      ))}
    </List>
  );
}
