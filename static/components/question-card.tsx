import { ErrorMessage, Heading, Inline, LoadingButton, RadioGroup, Stack, Text, TextArea } from '@forge/react';
import { useState } from 'react';
import type { AskedQuestion, Report } from '../../src/requests/report';
import { answerText, DONT_KNOW } from '../../src/words/answer-text';
import { questionText } from '../../src/words/report-text';
import { useWords } from '../hooks/use-words';
import { Card } from './card';
import { Folded } from './folded';
import { LabelledField } from './labelled-field';
import { PageLink } from './page-link';

interface Props {
  question: AskedQuestion;
  report: Report;
  busy: boolean;
  onAnswer: (answer: string) => void;
}

/** Asks for one thing that no public API reads. */
export function QuestionCard({ question, report, busy, onAnswer }: Props) {
  const { say } = useWords();
  const [answer, setAnswer] = useState('');
  const [missing, setMissing] = useState(false);
  const { id, answers, page, tryInstead } = question;

  function submit() {
    if (busy) return;
    setMissing(answer === '');
    if (answer !== '') onAnswer(answer);
  }

  return (
    <Card>
      <Stack space="space.050">
        <Text size="small" color="color.text.subtle">
          {say('screen.question.why')}
        </Text>
        <Heading as="h4" size="small">
          {say(`question.${id}.title`)}
        </Heading>
      </Stack>
      <Text>{say(`question.${id}.help`)}</Text>
      {tryInstead ? <Text>{say('question.try-instead')}</Text> : null}
      {page === undefined ? null : <PageLink page={page} />}
      <RadioGroup
        name={`question-${id}`}
        value={answer}
        isDisabled={busy}
        onChange={(event) => setAnswer(String(event.target.value ?? ''))}
        options={[...answers, DONT_KNOW].map((value) => ({
          name: `question-${id}`,
          value,
          label: answerText({ question: id, answer: value }, say),
        }))}
      />
      {missing && answer === '' ? <ErrorMessage>{say('screen.question.choose')}</ErrorMessage> : null}
      <Inline>
        <LoadingButton appearance="primary" isLoading={busy} onClick={submit}>
          {say('screen.question.continue')}
        </LoadingButton>
      </Inline>
      {page === undefined || report.caller.rights === 'jira-admin' ? null : (
        <Folded title={say('screen.question.ask')}>
          <LabelledField id="question-text" label={say('screen.question.ask')} help={say('screen.question.ask-help')}>
            <TextArea
              id="question-text"
              name="question-text"
              isReadOnly
              minimumRows={8}
              defaultValue={questionText(report, say)}
            />
          </LabelledField>
        </Folded>
      )}
    </Card>
  );
}
