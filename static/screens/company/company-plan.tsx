import { Button, Heading, Inline, LoadingButton, SectionMessage, Stack, Text } from '@forge/react';
import type { Plan } from '../../../src/repairs/plan';
import { irreversibleTexts } from '../../../src/words/plan-text';
import { Card } from '../../components/card';
import { CompanyTable } from '../../components/company-table';
import { Working } from '../../components/working';
import {
  applicable,
  organizationForOthers,
  organizationStands,
  stillOpen,
  worked,
  type CompanyRow,
} from '../../hooks/company-rows';
import type { Company, CompanyActions } from '../../hooks/use-company';
import { useCompanyHandOver } from '../../hooks/use-company-hand-over';
import { useWords } from '../../hooks/use-words';
import { HandOverCompany } from './hand-over-company';

interface Props {
  project: string;
  company: Extract<Company, { state: 'planned' }>;
  actions: CompanyActions;
}

/** The whole plan, how far it has come, and what became of each person. */
export function CompanyPlan({ project, company: { wish, rows, running, begun }, actions }: Props) {
  const { say } = useWords();
  const [handOver, send] = useCompanyHandOver(project, wish.company);
  const open = stillOpen(rows).length;
  const of = applicable(rows).length;
  const stands = organizationStands(rows);
  const sent = handOver.state === 'sent';
  const possible = stands || organizationForOthers(rows);
  const others = possible && rows.some(({ step }) => step.kind === 'planned' && !step.allowed);
  const apply = () => void actions.apply(wish, rows);
  return (
    <Card>
      <Heading as="h2" size="small">
        {say('company.plan.title', { company: wish.company })}
      </Heading>
      {begun && open === 0 && !others ? null : <Summary rows={rows} />}
      {possible ? null : (
        <SectionMessage appearance="warning">
          <Text>{say('company.plan.no-organization')}</Text>
        </SectionMessage>
      )}
      {running ? (
        <Working
          text={say('company.applying', { done: of - open, of })}
          share={of === 0 ? 0 : (of - open) / of}
          onStop={actions.stop}
        />
      ) : null}
      {begun && !running ? <Ended rows={rows} /> : null}
      {!running && rows.some(({ result }) => result?.kind === 'applied' && result.applied.undoable) ? (
        <Text>{say('screen.audit.undo-later')}</Text>
      ) : null}
      <CompanyTable rows={rows} />
      {others && !running ? (
        <HandOverCompany project={project} company={wish.company} rows={rows} handOver={handOver} onSend={send} />
      ) : null}
      <Inline space="space.100">
        {stands && open > 0 && !running && !sent ? (
          <LoadingButton appearance="primary" onClick={apply}>
            {say(begun ? 'company.plan.continue' : 'company.plan.apply', { count: open })}
          </LoadingButton>
        ) : null}
        <Button isDisabled={running} onClick={actions.close}>
          {say('company.plan.close')}
        </Button>
      </Inline>
    </Card>
  );
}

/** How many are added, are in, could not be planned; and every mail with its address. */
function Summary({ rows }: { rows: CompanyRow[] }) {
  const { say } = useWords();
  const people = rows.slice(1);
  const planned = people.filter(({ step }) => step.kind === 'planned').length;
  const ready = people.filter(({ step }) => step.kind === 'ready').length;
  // Whoever approves them: a part may be sent to others.
  const mails = people.filter(({ step }) => step.kind === 'planned' && step.plan.mails > 0);
  const others = rows.filter(({ step }) => step.kind === 'planned' && !step.allowed).length;
  if (rows.every(({ step }) => step.kind === 'ready')) return <Text>{say('company.plan.all-ready')}</Text>;
  return (
    <Stack space="space.050">
      <Text>{say('company.plan.sum', { planned, ready, open: people.length - planned - ready })}</Text>
      <Text>{say('company.plan.mails', { count: mails.length, addresses: mails.map(({ email }) => email) })}</Text>
      {others === 0 ? null : <Text weight="bold">{say('company.plan.not-allowed', { count: others })}</Text>}
      {irreversibleTexts(irreversibleOf(rows), say).map((text) => (
        <Text key={text}>{text}</Text>
      ))}
      <Text>{say('company.plan.once')}</Text>
    </Stack>
  );
}

/** Kinds of change in any of the plans that cannot be taken back. */
function irreversibleOf(rows: CompanyRow[]): Plan['irreversible'] {
  return [...new Set(rows.flatMap(({ step }) => (step.kind === 'planned' ? step.plan.irreversible : [])))];
}

function Ended({ rows }: { rows: CompanyRow[] }) {
  const { say } = useWords();
  const all = applicable(rows);
  const open = stillOpen(rows).length;
  if (open > 0) {
    return (
      <SectionMessage appearance="warning">
        <Text>
          {say(organizationStands(rows) ? 'company.stopped' : 'company.stopped-for-good', {
            done: all.length - open,
            of: all.length,
          })}
        </Text>
      </SectionMessage>
    );
  }
  const failed = all.filter(({ result }) => result?.kind === 'applied' && !worked(result.applied)).length;
  return (
    <SectionMessage appearance={failed === 0 ? 'success' : 'warning'}>
      <Text>{say('company.done', { of: all.length, failed })}</Text>
    </SectionMessage>
  );
}
