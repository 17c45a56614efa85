import { Button, Heading, Inline, LoadingButton, Stack, Text, Textfield } from '@forge/react';
import { LabelledField } from './labelled-field';
import { useComparison } from '../hooks/use-comparison';
import type { Typed } from '../hooks/use-typed';
import { useWords } from '../hooks/use-words';
import { Card } from './card';
import { ComparisonResult } from './comparison-result';
import { FailureMessage } from './failure-message';

interface Props {
  project: string;
  /** Absent where one that works is looked for, and none can be named. */
  typed?: Typed;
}

/** What differs from a service project that works; asked for by a button. */
export function ComparisonCard({ project, typed }: Props) {
  const { say } = useWords();
  const [comparison, { compare, cancel }] = useComparison(project);
  const named = typed?.fields['with'] ?? '';
  return (
    <Card>
      <Stack space="space.050">
        <Heading as="h2" size="small">
          {say('screen.compare.title')}
        </Heading>
        <Text>{say('screen.compare.about')}</Text>
      </Stack>
      {typed === undefined ? null : (
        <LabelledField id="compare-with" label={say('screen.compare.with')} help={say('screen.compare.with-help')}>
          <Textfield
            key={typed.key}
            id="compare-with"
            name="with"
            defaultValue={named}
            maxLength={100}
            onChange={(event) => typed.type({ with: String(event.target.value ?? '') })}
          />
        </LabelledField>
      )}
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
