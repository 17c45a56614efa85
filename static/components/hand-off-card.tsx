import { Heading, Inline, Lozenge, Stack, Text } from '@forge/react';
import type { ReactNode } from 'react';
import type { HandedCompany, HandOff } from '../../src/records/hand-offs';
import { besidesTexts, planTitle } from '../../src/words/plan-text';
import { likelyText } from '../../src/words/refusal-text';
import { useWords } from '../hooks/use-words';
import { Card } from './card';
import { ChangeList } from './change-list';
import { EvidenceList } from './evidence-list';
import { Folded } from './folded';
import { HAND_OFF_LOZENGES } from './hand-off-lozenges';
import { HandedCompanySummary } from './handed-company-summary';
import { Lines } from './lines';
import { Person } from './person';

const WRITTEN: readonly unknown[] = ['applied', 'not-verified', 'failed'];

/** Draws a company with everybody in it. */
export type DrawCompany = (handOff: HandOff, company: HandedCompany) => ReactNode;

interface Props {
  handOff: HandOff;
  /** Absent where a company is only counted. */
  everybody?: DrawCompany | undefined;
  /** Its plan tells what the reader sees. */
  own?: boolean;
  /** What can be done about it. */
  children?: ReactNode;
}

/** A plan that was sent: what, by whom, why, which changes, and what became of it. */
export function HandOffCard({ handOff, everybody, own = false, children }: Props) {
  const { say, when } = useWords();
  const { plan, company, state, by, handedAt, note, request, finding, answer } = handOff;
  const { projectName: name, projectKey: key, email } = plan.target;
  return (
    <Card>
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <Lozenge appearance={HAND_OFF_LOZENGES[state]}>{say(`hand-off.state.${state}`)}</Lozenge>
        <Text size="small" color="color.text.subtle">
          {say('hand-off.about', { project: say('screen.report.project', { name, key }), at: when(handedAt) })}
        </Text>
      </Inline>
      <Heading as="h3" size="small">
        {company === undefined ? planTitle(plan, say) : say('app.company')}
      </Heading>
      <Stack space="space.050">
        {email === '' || company !== undefined ? null : <Text>{say('hand-off.customer', { email })}</Text>}
        <Inline space="space.050" alignBlock="center">
          <Text>{say('hand-off.sent-by')}</Text>
          <Person id={by} />
        </Inline>
        {note === undefined ? null : <Text>{say('hand-off.note', { note })}</Text>}
        {request === undefined ? null : <Text>{say('hand-off.request', { key: request })}</Text>}
      </Stack>
      {answer === undefined || state === 'answering' || state === 'open' ? null : <Answer answer={answer} />}
      {finding === undefined || (finding.outcome !== 'blocks' && finding.outcome !== 'warns') ? null : (
        <Stack space="space.050">
          <Text weight="bold">{say(`check.${finding.cause}.title`)}</Text>
          <Text>{say(`check.${finding.cause}.${finding.message}`, finding.values)}</Text>
          <Folded title={say('hand-off.evidence')}>
            <EvidenceList finding={finding} />
          </Folded>
        </Stack>
      )}
      {company !== undefined ? (
        (everybody?.(handOff, company) ?? <HandedCompanySummary company={company} />)
      ) : state === 'open' || state === 'answering' ? (
        <>
          <Stack space="space.050">
            <Text weight="bold">{say('hand-off.changes')}</Text>
            <ChangeList changes={plan.changes} />
          </Stack>
          <Stack space="space.050">
            <Text weight="bold">{say('screen.plan.besides')}</Text>
            <Lines lines={besidesTexts(plan, say, own ? undefined : handOff)} />
          </Stack>
        </>
      ) : (
        <Folded title={say('hand-off.changes')}>
          <ChangeList changes={plan.changes} />
        </Folded>
      )}
      {mayBeUndone(handOff) ? <Text>{say('screen.audit.undo-later')}</Text> : null}
      {children}
    </Card>
  );
}

/** Whether something may have been written that has a way back; the audit trail knows what. */
function mayBeUndone({ plan, company, answer }: HandOff): boolean {
  if (company !== undefined) return company.worked > 0;
  return plan.irreversible.length === 0 && WRITTEN.includes(answer?.outcome);
}

function Answer({ answer }: { answer: NonNullable<HandOff['answer']> }) {
  const { say, when } = useWords();
  const { by, at, reason, outcome, likely } = answer;
  return (
    <Stack space="space.050">
      <Inline space="space.050" alignBlock="center">
        <Text>{say('hand-off.answered-by', { at: when(at) })}</Text>
        <Person id={by} />
      </Inline>
      {reason === undefined ? null : <Text weight="bold">{say('hand-off.reason', { reason })}</Text>}
      {outcome === undefined ? null : (
        <Text weight="bold">{say('hand-off.outcome', { outcome: say(`screen.change.${outcome}`) })}</Text>
      )}
      {likely === undefined ? null : <Text>{likelyText(likely, say)}</Text>}
    </Stack>
  );
}
