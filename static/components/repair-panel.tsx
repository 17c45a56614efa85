import { Button, Inline, SectionMessage, Spinner, Stack, Text } from '@forge/react';
import type { Report } from '../../src/requests/report';
import type { RepairActions, RepairState } from '../hooks/use-repair';
import { useWords } from '../hooks/use-words';
import { FailureMessage } from './failure-message';
import { OutcomeView } from './outcome-view';
import { PlanView } from './plan-view';
import { RepairInput } from './repair-input';

interface Props {
  repair: RepairState;
  actions: RepairActions;
  report: Report;
  /** The report is being made anew. */
  busy: boolean;
}

/** Where a repair stands, from plan to outcome; nothing while there is none. */
export function RepairPanel({ repair, actions, report, busy }: Props) {
  const { say } = useWords();
  const close = (
    <Inline>
      <Button autoFocus onClick={actions.dismiss}>
        {say('screen.plan.close')}
      </Button>
    </Inline>
  );
  switch (repair.state) {
    case 'idle':
      return null;
    case 'planning':
      return (
        <Inline space="space.100" alignBlock="center">
          <Spinner size="small" />
          <Text>{say('screen.plan.planning')}</Text>
        </Inline>
      );
    case 'unplanned':
      return (
        <Stack space="space.100" alignInline="stretch">
          <FailureMessage failure={repair.failure} meaning={say('screen.plan.nothing-changed')} />
          {close}
        </Stack>
      );
    case 'impossible':
      return (
        <Stack space="space.100" alignInline="stretch">
          <SectionMessage appearance="information" title={say('screen.plan.impossible')}>
            <Stack space="space.050">
              <Text>{say(`repair.${repair.repair}.${repair.message}`, repair.values)}</Text>
              <Text>{say('screen.plan.nothing-changed')}</Text>
            </Stack>
          </SectionMessage>
          {close}
        </Stack>
      );
    case 'choosing':
    case 'naming':
      return <RepairInput repair={repair} onPlan={(wish) => void actions.plan(wish)} onClose={actions.dismiss} />;
    case 'planned':
    case 'applying':
    case 'unapplied':
      return (
        <Stack space="space.100" alignInline="stretch">
          {repair.state === 'unapplied' ? (
            <FailureMessage
              failure={repair.failure}
              {...(repair.failure.kind === 'no-answer' ? { meaning: say('screen.plan.maybe-applied') } : {})}
            />
          ) : null}
          <PlanView
            plan={repair.plan}
            report={report}
            may={repair.state === 'planned' && !repair.allowed ? 'copy' : 'apply'}
            applying={repair.state === 'applying'}
            onApply={() => void actions.apply(repair.plan)}
            onClose={actions.dismiss}
          />
        </Stack>
      );
    case 'applied': {
      const { applied } = repair;
      return (
        <OutcomeView
          applied={applied}
          report={report}
          busy={busy}
          onUndo={() => void actions.planUndo(applied.plan)}
          onClose={actions.dismiss}
        />
      );
    }
    default:
      return repair satisfies never;
  }
}
