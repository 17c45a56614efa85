import { DynamicTable, Lozenge, Stack, Text } from '@forge/react';
import type { Change } from '../../src/repairs/changes/change';
import type { ChangeOutcome } from '../../src/repairs/outcome';
import { changeText } from '../../src/words/plan-text';
import { problemText } from '../../src/words/problem-text';
import { refusalTexts } from '../../src/words/refusal-text';
import type { Say } from '../../src/words/say';
import { OUTCOME_LOZENGES } from './outcome-lozenges';
import type { CompanyRow } from '../hooks/company-rows';
import { useWords, type Words } from '../hooks/use-words';

const PER_PAGE = 25;
/** In percent. */
const WIDTHS = { who: 27, what: 55, state: 18 };

/** The organization and each person, a line each: what is done, and how it stands. */
export function CompanyTable({ rows }: { rows: CompanyRow[] }) {
  const words = useWords();
  const { say } = words;
  return (
    <DynamicTable
      label={say('screen.plan.changes')}
      rowsPerPage={PER_PAGE}
      head={{
        cells: (['who', 'what', 'state'] as const).map((key) => ({
          key,
          content: say(`company.column.${key}`),
          width: WIDTHS[key],
        })),
      }}
      rows={rows.map((row) => ({
        key: row.email,
        cells: [
          { key: 'who', content: <Text>{row.email || say('company.row.organization')}</Text> },
          { key: 'what', content: lines(whatOf(row, say)) },
          { key: 'state', content: stateOf(row, words) },
        ],
      }))}
    />
  );
}

// Plain functions: the table calls what stands in its cells, and hooks would not survive that.

function lines(texts: string[]) {
  return (
    <Stack space="space.025">
      {texts.map((text, index) => (
        <Text key={index}>{text}</Text>
      ))}
    </Stack>
  );
}

function whatOf({ step }: CompanyRow, say: Say): string[] {
  switch (step.kind) {
    case 'planned':
      return [
        ...step.plan.changes.map((change) => {
          const { title, before, after } = changeText(change, say);
          return say('screen.labelled', { label: title, text: say('screen.plan.from-to', { before, after }) });
        }),
        ...step.plan.sideEffects.map(({ message, values }) => say(`repair.${step.plan.repair}.${message}`, values)),
        ...(step.allowed ? [] : [say('company.row.takes', { access: say(`access.${step.plan.access}`) })]),
      ];
    case 'ready':
    case 'impossible':
      return [say(step.message, step.values)];
    case 'unread':
      return [say('company.row.unread', { facts: step.facts.map((fact) => say(`fact.${fact}`)) })];
    default:
      return step satisfies never;
  }
}

function stateOf({ email, step, result }: CompanyRow, { say, when }: Words) {
  switch (result?.kind) {
    case undefined:
      break;
    case 'running':
      return <Lozenge appearance="inprogress">{say('company.row.running')}</Lozenge>;
    case 'not-tried':
      return <Lozenge>{say('screen.change.not-tried')}</Lozenge>;
    case 'failed':
      return withLines(<Lozenge appearance="removed">{say('company.row.unanswered')}</Lozenge>, [
        result.failure.kind === 'problem' ? problemText(result.failure.problem, say, when) : say('screen.no-answer'),
      ]);
    case 'applied': {
      const { plan, outcome: became } = result.applied;
      const { outcome, changes } = became;
      const lozenge = <Lozenge appearance={OUTCOME_LOZENGES[outcome]}>{say(`screen.change.${outcome}`)}</Lozenge>;
      return withLines(
        lozenge,
        changes.flatMap((change, place) => reasonOf(email, change, plan.changes[place], say)),
      );
    }
    default:
      return result satisfies never;
  }
  if (step.kind === 'ready') return <Lozenge appearance="success">{say('company.row.ready')}</Lozenge>;
  if (step.kind !== 'planned') return <Lozenge appearance="moved">{say('company.row.impossible')}</Lozenge>;
  return step.allowed ? (
    <Lozenge appearance="new">{say('company.row.planned')}</Lozenge>
  ) : (
    <Lozenge appearance="moved">{say('company.row.not-allowed')}</Lozenge>
  );
}

function withLines(lozenge: React.JSX.Element, texts: string[]) {
  return (
    <Stack space="space.050" alignInline="start">
      {lozenge}
      {lines(texts)}
    </Stack>
  );
}

/** Why a change did not work, and where to find out more. */
function reasonOf(email: string, change: ChangeOutcome, planned: Change | undefined, say: Say): string[] {
  const reasons = planned === undefined ? [] : refusalTexts(change, say, planned);
  return [...reasons, ...(change.outcome === 'refused' && email !== '' ? [say('company.row.diagnose')] : [])];
}
