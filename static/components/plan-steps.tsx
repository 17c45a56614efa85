import { Button, Inline, Stack } from '@forge/react';
import type { ReactNode } from 'react';
import type { Plan } from '../../src/repairs/plan';
import type { Report } from '../../src/requests/report';
import type { UndoState } from '../hooks/use-undo';
import { useWords } from '../hooks/use-words';
import { FailureMessage } from './failure-message';
import { OutcomeView } from './outcome-view';
import { PlanView } from './plan-view';
import { Waiting } from './waiting';

interface Props {
  step: Exclude<UndoState, { state: 'idle' }>;
  /** The report that the plan was made from, where there is one. */
  report?: Report | undefined;
  /** Instead of applying: how the plan gets to somebody who may. */
  passOn?: ReactNode;
  /** Nothing can be undone just now. */
  busy: boolean;
  onApply: (plan: Plan) => void;
  onUndo: (plan: Plan) => void;
  onClose: () => void;
}

/** A plan from being made to its outcome. */
export function PlanSteps({ step, report, passOn, busy, onApply, onUndo, onClose }: Props) {
  const { say } = useWords();
  switch (step.state) {
    case 'planning':
      return <Waiting text={say('screen.plan.planning')} />;
    case 'unplanned':
      return (
        <Stack space="space.100" alignInline="stretch">
          <FailureMessage failure={step.failure} meaning={say('screen.plan.nothing-changed')} />
          <Inline>
            <Button autoFocus onClick={onClose}>
              {say('screen.plan.close')}
            </Button>
          </Inline>
        </Stack>
      );
    case 'planned':
    case 'applying':
    case 'unapplied':
      return (
        <Stack space="space.100" alignInline="stretch">
          {step.state === 'unapplied' ? (
            <FailureMessage
              failure={step.failure}
              {...(step.failure.kind === 'no-answer' ? { meaning: say('screen.plan.maybe-applied') } : {})}
            />
          ) : null}
          <PlanView
            plan={step.plan}
            report={report}
            passOn={passOn}
            applying={step.state === 'applying'}
            onApply={() => onApply(step.plan)}
            onClose={onClose}
          />
        </Stack>
      );
    case 'applied': {
      const { applied } = step;
      return (
        <OutcomeView
          applied={applied}
          report={report}
          busy={busy}
          onUndo={() => onUndo(applied.plan)}
          onClose={onClose}
        />
      );
    }
    default:
      return step satisfies never;
  }
}
