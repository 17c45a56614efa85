import { Inline, Lozenge, Text } from '@forge/react';
import type { HandOff } from '../../src/records/hand-offs';
import { planTitle } from '../../src/words/plan-text';
import { useWords } from '../hooks/use-words';
import { FoldButton } from './fold-button';
import { HAND_OFF_LOZENGES } from './hand-off-lozenges';
import { Person } from './person';

interface Props {
  handOff: HandOff;
  open: boolean;
  onPress: () => void;
}

/** A plan that was sent, in a line that opens it: what, for whom, by whom, when. */
export function HandOffLine({ handOff: { plan, company, state, by, handedAt }, open, onPress }: Props) {
  const { say, when } = useWords();
  // A button breaks into no second line, so it is short, and what is done stands beside it.
  const title = company?.name ?? (plan.target.email || plan.target.projectName);
  return (
    <Inline space="space.100" alignBlock="center" shouldWrap>
      <FoldButton title={title} open={open} onPress={onPress} />
      <Text>{company === undefined ? planTitle(plan, say) : say('app.company')}</Text>
      <Lozenge appearance={HAND_OFF_LOZENGES[state]}>{say(`hand-off.state.${state}`)}</Lozenge>
      <Inline space="space.100" alignBlock="center">
        <Person id={by} />
        <Text size="small" color="color.text.subtle">
          {when(handedAt)}
        </Text>
      </Inline>
    </Inline>
  );
}
