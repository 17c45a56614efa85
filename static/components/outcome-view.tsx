import { Button, Heading, Inline, Lozenge, SectionMessage, Stack, Text } from '@forge/react';
import type { ApplyPlanResult } from '../../src/requests/apply-plan';
import type { Report } from '../../src/requests/report';
import type { ChangeOutcome } from '../../src/repairs/outcome';
import { planTitle } from '../../src/words/plan-text';
import { refusalTexts } from '../../src/words/refusal-text';
import { sourceText } from '../../src/words/report-text';
import { useWords } from '../hooks/use-words';
import { Card } from './card';
import { ChangeList } from './change-list';
import { Folded } from './folded';
import { Lines } from './lines';
import { OUTCOME_LOZENGES } from './outcome-lozenges';

interface Props {
  applied: ApplyPlanResult;
  /** The diagnosis that the plan was made from; none in the audit trail, where it is undone later. */
  report: Report | undefined;
  busy: boolean;
  onUndo: () => void;
  onClose: () => void;
}

/** Nobody in particular. */
const ANYBODY = { caller: { accountId: '' } };

const APPEARANCES = {
  applied: 'success',
  'already-applied': 'success',
  'not-verified': 'warning',
  stale: 'warning',
  refused: 'error',
  failed: 'error',
} as const;

/** Sent, and not seen; of what failed only the server knows whether it was sent. */
const UNCONFIRMED: readonly ChangeOutcome['outcome'][] = ['not-verified', 'failed'];

/** What became of a plan: change by change, with the site's own reasons and every call. */
export function OutcomeView({ applied, report, busy, onUndo, onClose }: Props) {
  const { say, locale, when } = useWords();
  const { plan, outcome, undoable, undone } = applied;
  const written = outcome.changes.filter((change) => change.outcome === 'applied').length;
  const reasons = plan.changes.map((planned, index) => {
    const change = outcome.changes[index];
    return change === undefined ? [] : refusalTexts(change, say, planned);
  });
  const calls = outcome.changes
    .flatMap((change) => change.calls)
    .map((call) => sourceText(call, report ?? ANYBODY, say, locale));
  return (
    <Card>
      <Heading as={report === undefined ? 'h2' : 'h3'} size="small">
        {say(`screen.applied.${outcome.outcome}`, { title: planTitle(plan, say) })}
      </Heading>
      <SectionMessage appearance={APPEARANCES[outcome.outcome]}>
        <Text>{say(`screen.applied.${outcome.outcome}-means`)}</Text>
      </SectionMessage>
      {undone === undefined ? null : (
        <SectionMessage appearance="information">
          <Text>{say('screen.applied.undone', { at: when(undone.at) })}</Text>
        </SectionMessage>
      )}
      <ChangeList
        changes={plan.changes}
        outcomeOf={(index) => {
          const change = outcome.changes[index];
          // What holds for the whole plan is said with its first change; what was found instead is each change's own.
          const repeated = change?.found === undefined && String(reasons[index]) === String(reasons[index - 1]);
          return change === undefined ? null : (
            <ChangeResult change={change} reasons={(repeated ? undefined : reasons[index]) ?? []} />
          );
        }}
      />
      {calls.length === 0 ? null : (
        <Folded title={say('screen.applied.calls', { count: calls.length })}>
          <Lines lines={calls} />
        </Folded>
      )}
      {undoable && written > 0 && written < plan.changes.length ? (
        <Text>{say('screen.applied.undo-part', { written, all: plan.changes.length })}</Text>
      ) : null}
      {undoable && outcome.changes.some(({ outcome: became }) => UNCONFIRMED.includes(became)) ? (
        <Text>{say('screen.applied.undo-unconfirmed')}</Text>
      ) : null}
      {undoable && report !== undefined ? <Text>{say('screen.audit.undo-later')}</Text> : null}
      <Inline space="space.100">
        {undoable ? (
          <Button isDisabled={busy} onClick={onUndo}>
            {say('screen.applied.undo')}
          </Button>
        ) : null}
        <Button appearance="subtle" autoFocus onClick={onClose}>
          {say('screen.applied.close')}
        </Button>
      </Inline>
    </Card>
  );
}

function ChangeResult({ change, reasons }: { change: ChangeOutcome; reasons: readonly string[] }) {
  const { say } = useWords();
  const { outcome, earlier } = change;
  return (
    <Stack space="space.050">
      <Inline>
        <Lozenge appearance={OUTCOME_LOZENGES[outcome]}>{say(`screen.change.${outcome}`)}</Lozenge>
      </Inline>
      {earlier ? <Text>{say('screen.change.earlier')}</Text> : null}
      {reasons.length === 0 ? null : (
        <Stack space="space.025">
          {reasons.map((reason) => (
            <Text key={reason}>{reason}</Text>
          ))}
        </Stack>
      )}
    </Stack>
  );
}
