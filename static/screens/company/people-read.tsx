import { Heading, HelperMessage, Inline, LoadingButton, SectionMessage, Stack, Text } from '@forge/react';
import type { PeopleList } from '../../../src/requests/people-of-text';
import { Card } from '../../components/card';
import { Lines } from '../../components/lines';
import { useWords } from '../../hooks/use-words';

interface Props {
  list: PeopleList;
  /** How many people were looked up before planning ended early; absent where it was not begun. */
  looked?: number;
  onPlan: () => void;
}

/** Who was found in the list, and what in it is nobody. */
export function PeopleRead({ list: { people, invalid, repeated }, looked, onPlan }: Props) {
  const { say } = useWords();
  return (
    <Card>
      <Heading as="h2" size="small">
        {say('company.list.people', { count: people.length })}
      </Heading>
      {invalid.length === 0 ? null : (
        <SectionMessage appearance="warning" title={say('company.list.invalid', { count: invalid.length })}>
          <Stack space="space.100">
            <Lines lines={invalid.map((row) => say('company.list.invalid-row', { ...row }))} />
            <Text>{say('company.list.mend')}</Text>
          </Stack>
        </SectionMessage>
      )}
      {repeated.length === 0 ? null : <Text>{say('company.list.repeated', { addresses: repeated })}</Text>}
      {looked === undefined ? null : (
        <SectionMessage appearance="information">
          <Text>{say('company.list.so-far', { done: looked, of: people.length })}</Text>
        </SectionMessage>
      )}
      {people.length === 0 ? null : (
        <Inline space="space.100" alignBlock="center">
          <LoadingButton appearance="primary" onClick={onPlan}>
            {looked === undefined
              ? say('company.list.plan', { count: people.length })
              : say('company.list.go-on', { count: people.length - looked })}
          </LoadingButton>
          <HelperMessage>{say('company.list.nothing-written')}</HelperMessage>
        </Inline>
      )}
    </Card>
  );
}
