import { Button, Heading, Inline, LoadingButton, Stack, Text } from '@forge/react';
import type { ReactNode } from 'react';
import type { Plan } from '../../src/repairs/plan';
import type { Report } from '../../src/requests/report';
import { besidesTexts, planTitle } from '../../src/words/plan-text';
import { useWords } from '../hooks/use-words';
import { Card } from './card';
import { ChangeList } from './change-list';
import { Folded } from './folded';
import { Lines } from './lines';
import { PlanCopy } from './plan-copy';

interface Props {
  plan: Plan;
  /** The diagnosis that it was made from; without one it stands by itself on the page. */
  report: Report | undefined;
  /** Present where the person may not apply it: how it gets to somebody who may. */
  passOn: ReactNode;
  applying: boolean;
  onApply: () => void;
  onClose: () => void;
}

/** A plan before it is approved: every change, what else happens, who may, and whether there is a way back. */
export function PlanView({ plan, report, passOn, applying, onApply, onClose }: Props) {
  const { say, when } = useWords();
  return (
    <Card>
      <Heading as={report === undefined ? 'h2' : 'h4'} size="small">
        {say('screen.plan.title', { title: planTitle(plan, say) })}
      </Heading>
      <Stack space="space.050">
        <Text weight="bold">{say('screen.plan.changes')}</Text>
        <ChangeList changes={plan.changes} />
      </Stack>
      <Stack space="space.050">
        <Text weight="bold">{say('screen.plan.besides')}</Text>
        <Lines lines={besidesTexts(plan, say)} />
      </Stack>
      <Text>{say('screen.plan.access', { access: say(`access.${plan.access}`) })}</Text>
      {plan.as === 'app' ? <Text weight="bold">{say('screen.plan.by-app')}</Text> : null}
      {plan.as === 'organization-key' ? <Text weight="bold">{say('screen.plan.by-key')}</Text> : null}
      <Text size="small" color="color.text.subtle">
        {say('screen.plan.until', { until: when(plan.expiresAt) })}
      </Text>
      {passOn ? (
        <>
          {passOn}
          <PlanCopy plan={plan} report={report} />
        </>
      ) : (
        <Folded title={say('screen.copy.title')}>
          <PlanCopy plan={plan} report={report} />
        </Folded>
      )}
      <Inline space="space.100">
        {passOn ? null : (
          <LoadingButton appearance="primary" isLoading={applying} onClick={onApply}>
            {say('screen.plan.apply')}
          </LoadingButton>
        )}
        <Button autoFocus isDisabled={applying} onClick={onClose}>
          {say('screen.plan.close')}
        </Button>
      </Inline>
    </Card>
  );
}
