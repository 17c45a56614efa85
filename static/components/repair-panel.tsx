import { Button, Inline, SectionMessage, Stack, Text } from '@forge/react';
import type { Report } from '../../src/requests/report';
import type { RepairActions, RepairState } from '../hooks/use-repair';
import { useWords } from '../hooks/use-words';
import { HandOverForm } from './hand-over-form';
import { PlanSteps } from './plan-steps';
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
  switch (repair.state) {
    case 'idle':
      return null;
    case 'impossible':
      return (
        <Stack space="space.100" alignInline="stretch">
          <SectionMessage appearance="information" title={say('screen.plan.impossible')}>
            <Stack space="space.050">
              <Text>{say(`repair.${repair.repair}.${repair.message}`, repair.values)}</Text>
              <Text>{say('screen.plan.nothing-changed')}</Text>
            </Stack>
          </SectionMessage>
          <Inline>
            <Button autoFocus onClick={actions.dismiss}>
              {say('screen.plan.close')}
            </Button>
          </Inline>
        </Stack>
      );
    case 'choosing':
    case 'naming':
      return <RepairInput repair={repair} onPlan={(wish) => void actions.plan(wish)} onClose={actions.dismiss} />;
    case 'planning':
    case 'unplanned':
    case 'planned':
    case 'applying':
    case 'unapplied':
    case 'applied':
      return (
        <PlanSteps
          step={repair}
          report={report}
          passOn={
            repair.state === 'planned' && !repair.allowed ? (
              <HandOverForm plan={repair.plan} report={report} />
            ) : undefined
          }
          busy={busy}
          onApply={(plan) => void actions.apply(plan)}
          onUndo={(plan) => void actions.planUndo(plan)}
          onClose={actions.dismiss}
        />
      );
    default:
      return repair satisfies never;
  }
}
