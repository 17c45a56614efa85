import { Heading, List, ListItem, Stack, Text } from '@forge/react';
import type { ReactNode } from 'react';
import type { Offer } from '../../src/requests/report';
import type { Say } from '../../src/words/say';
import { useWatch } from '../hooks/use-watch';
import { useWords } from '../hooks/use-words';
import { Card } from './card';
import { PageLink } from './page-link';
import { WatchButton } from './watch-button';

interface Props {
  offer: Extract<Offer, { kind: 'guide' }>;
  target: { project: string; email: string };
  /** Whether the account is added to the customers by itself once it is active. */
  adds: boolean;
  /** Keeps watching out of sight. */
  hidden: boolean;
  onActive: (customer: boolean) => void;
  /** What comes after the steps. */
  children?: ReactNode;
}

/** A repair that only a person can make: the page, the clicks, and where it can be watched, a watch. */
export function GuideOffer({ offer, target, adds, hidden, onActive, children }: Props) {
  const { say } = useWords();
  const [watch, actions] = useWatch(target, onActive);
  if (hidden) return null;
  return (
    <Card>
      <Stack space="space.050">
        <Heading as="h4" size="small">
          {say(`guide.${offer.guide}.title`)}
        </Heading>
        <Text size="small" color="color.text.subtle">
          {say('screen.offer.cause', { cause: say(`check.${offer.cause}.title`) })}
        </Text>
      </Stack>
      <Text>{say('screen.guide.by-hand')}</Text>
      <List type="ordered">
        {stepsOf(offer.guide, say).map((step) => (
          <ListItem key={step}>
            <Text>{step}</Text>
          </ListItem>
        ))}
      </List>
      <PageLink page={offer.page} />
      {offer.watch ? <WatchButton watch={watch} actions={actions} adds={adds} /> : null}
      {children}
    </Card>
  );
}

const MOST_STEPS = 20;

/** A guide's steps are numbered texts; the first number without a text ends them. */
function stepsOf(guide: string, say: Say): string[] {
  const steps: string[] = [];
  for (let number = 1; number <= MOST_STEPS; number += 1) {
    const id = `guide.${guide}.step.${String(number)}`;
    const step = say(id);
    if (step === `[${id}]`) break;
    steps.push(step);
  }
  return steps;
}
