import { Button, Heading, Inline, Stack, Text } from '@forge/react';
import type { Offer } from '../../src/requests/report';
import { useWords } from '../hooks/use-words';
import { Card } from './card';

interface Props {
  offer: Extract<Offer, { kind: 'repair' }>;
  busy: boolean;
  onPlan: () => void;
}

/** A repair that the app can make: what it does, who may, and the way to its plan. */
export function RepairOffer({ offer, busy, onPlan }: Props) {
  const { say } = useWords();
  return (
    <Card>
      <Stack space="space.050">
        <Heading as="h4" size="small">
          {say(`repair.${offer.repair}.title`)}
        </Heading>
        <Text size="small" color="color.text.subtle">
          {say('screen.offer.cause', { cause: say(`check.${offer.cause}.title`) })}
        </Text>
      </Stack>
      <Text>{say(`repair.${offer.repair}.what`)}</Text>
      <Text>
        {say(offerWords(offer), {
          access: say(`access.${offer.access}`),
        })}
      </Text>
      <Inline>
        <Button appearance={offer.allowed ? 'primary' : 'default'} isDisabled={busy} onClick={onPlan}>
          {say('screen.offer.plan')}
        </Button>
      </Inline>
    </Card>
  );
}

function offerWords({ allowed, as }: Props['offer']): string {
  if (!allowed) return 'screen.offer.not-allowed';
  return as === 'app' ? 'screen.offer.by-app' : 'screen.offer.allowed';
}
