import { useState } from 'react';
import { Button, Heading, Inline, Label, Select, Stack, Textfield } from '@forge/react';
import type { RepairState, RepairWish } from '../hooks/use-repair';
import { useWords } from '../hooks/use-words';
import { Card } from './card';

interface Props {
  repair: Extract<RepairState, { state: 'choosing' | 'naming' }>;
  onPlan: (wish: RepairWish) => void;
  onClose: () => void;
}

/** What a repair has to be told before it can be planned: one of some options, or the request that it is about. */
export function RepairInput({ repair, onPlan, onClose }: Props) {
  const { say } = useWords();
  const [told, setTold] = useState<Pick<RepairWish, 'choice' | 'request' | 'newOrganization'>>({});
  const { wish } = repair;
  const named = told.choice ?? told.request ?? told.newOrganization ?? '';
  return (
    <Card>
      <Heading as="h4" size="small">
        {say(`repair.${wish.repair}.title`)}
      </Heading>
      {repair.state === 'choosing' ? (
        <Stack space="space.050">
          <Label labelFor="repair-choice">{say(`repair.${wish.repair}.${repair.message}`)}</Label>
          <Select
            inputId="repair-choice"
            options={repair.options.map(({ id, label }) => ({ value: id, label }))}
            onChange={(picked: { value: string }) => setTold({ choice: picked.value })}
          />
        </Stack>
      ) : (
        <Stack space="space.050">
          <Label labelFor="repair-request">{say('screen.plan.request')}</Label>
          <Textfield id="repair-request" onChange={(event) => setTold({ request: textOf(event) })} />
        </Stack>
      )}
      {wish.repair === 'join-organization' ? (
        <Stack space="space.050">
          <Label labelFor="repair-organization">{say('screen.plan.new-organization')}</Label>
          <Textfield id="repair-organization" onChange={(event) => setTold({ newOrganization: textOf(event) })} />
        </Stack>
      ) : null}
      <Inline space="space.100">
        <Button appearance="primary" isDisabled={named.trim() === ''} onClick={() => onPlan({ ...wish, ...told })}>
          {say('screen.plan.continue')}
        </Button>
        <Button onClick={onClose}>{say('screen.plan.close')}</Button>
      </Inline>
    </Card>
  );
}

function textOf(event: { target?: { value?: unknown } }): string {
  const value = event.target?.value;
  return typeof value === 'string' ? value : '';
}
