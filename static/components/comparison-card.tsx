import { Button, Heading, Inline, LoadingButton, Stack, Text, Textfield } from '@forge/react';
import { LabelledField } from './labelled-field';
import { useState } from 'react';
import { useComparison } from '../hooks/use-comparison';
import { useWords } from '../hooks/use-words';
import { Card } from './card';
import { ComparisonResult } from './comparison-result';
import { FailureMessage } from './failure-message';

interface Props {
  project: string;
  /** Keeps what was typed and found, out of sight. */
  hidden: boolean;
  /** Its place among the headings of the page. */
  heading?: 'h2' | 'h3';
}

/** What differs from a service project that works; asked for by a button. */
export function ComparisonCard({ project, hidden, heading = 'h3' }: Props) {
  const { say } = useWords();
  const [comparison, { compare, cancel }] = useComparison(project);
  const [named, setNamed] = useState('');
  if (hidden) return null;
  return (
    <Card>
      <Stack space="space.050">
        <Heading as={heading} size="small">
          {say('screen.compare.title')}
        </Heading>
        <Text>{say('screen.compare.about')}</Text>
      </Stack>
      <LabelledField id="compare-with" label={say('screen.compare.with')} help={say('screen.compare.with-help')}>
        <Textfield
          id="compare-with"
          name="with"
          defaultValue={named}
          maxLength={100}
          onChange={(event) => setNamed(String(event.target.value ?? ''))}
        />
      </LabelledField>
      <Inline space="space.100" alignBlock="center">
        <LoadingButton isLoading={comparison.state === 'looking'} onClick={() => compare(named)}>
          {say('screen.compare.start')}
        </LoadingButton>
        {comparison.state === 'looking' ? (
          <>
            <Text>{say('screen.compare.looking')}</Text>
            <Button onClick={cancel}>{say('screen.diagnosing.cancel')}</Button>
          </>
        ) : null}
      </Inline>
      {comparison.state === 'failed' ? <FailureMessage failure={comparison.failure} /> : null}
      {comparison.state === 'ready' ? <ComparisonResult result={comparison.result} /> : null}
    </Card>
  );
}
