import { Button, Heading, Inline, RadioGroup, Stack, Text, Textfield } from '@forge/react';
import { LabelledField } from './labelled-field';
import { useState } from 'react';
import type { Report } from '../../src/requests/report';
import type { RepairWish } from '../hooks/use-repair';
import { useWords } from '../hooks/use-words';
import { Card } from './card';

interface Props {
  addNow: NonNullable<Report['addNow']>;
  email: string;
  busy: boolean;
  /** Keeps what was chosen and typed, out of sight. */
  hidden: boolean;
  onPlan: (wish: RepairWish) => void;
}

/** Tries the invite for real. A write, and it says so. */
export function AddNow({ addNow, email, busy, hidden, onPlan }: Props) {
  const { say } = useWords();
  const [way, setWay] = useState<'without-mail' | 'with-mail'>('without-mail');
  const [name, setName] = useState('');
  if (hidden) return null;
  const repair = way === 'with-mail' ? addNow.withMail : addNow.withoutMail;
  const makesAccount = repair !== 'add-customer-to-service-project';
  const displayName = name.trim();
  return (
    <Card>
      <Stack space="space.050">
        <Heading as="h4" size="small">
          {say('screen.add-now.title', { email })}
        </Heading>
        <Text>{say('screen.add-now.writes')}</Text>
      </Stack>
      <RadioGroup
        name="add-now"
        value={way}
        isDisabled={busy}
        onChange={(event) => setWay(event.target.value === 'with-mail' ? 'with-mail' : 'without-mail')}
        options={[
          {
            name: 'add-now',
            value: 'without-mail',
            label: say('screen.add-now.without-mail', { what: say(`repair.${addNow.withoutMail}.title`) }),
          },
          {
            name: 'add-now',
            value: 'with-mail',
            label: say('screen.add-now.with-mail', { what: say(`repair.${addNow.withMail}.title`) }),
          },
        ]}
      />
      {makesAccount ? (
        <LabelledField id="add-now-name" label={say('screen.add-now.name')} help={say('screen.add-now.name-help')}>
          <Textfield
            id="add-now-name"
            name="displayName"
            defaultValue={name}
            maxLength={200}
            onChange={(event) => setName(String(event.target.value ?? ''))}
          />
        </LabelledField>
      ) : null}
      {addNow.allowed ? null : <Text>{say('screen.add-now.not-allowed')}</Text>}
      <Inline>
        <Button
          isDisabled={busy}
          onClick={() => onPlan({ repair, ...(makesAccount && displayName !== '' ? { displayName } : {}) })}
        >
          {say('screen.offer.plan')}
        </Button>
      </Inline>
    </Card>
  );
}
