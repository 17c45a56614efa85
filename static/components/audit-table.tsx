import { DynamicTable, Lozenge, Stack, Text, User } from '@forge/react';
import type { AuditEntry } from '../../src/records/audit-trail';
import { changeText } from '../../src/words/plan-text';
import { useWords } from '../hooks/use-words';
import { OUTCOME_LOZENGES } from './outcome-lozenges';

const COLUMNS = ['at', 'actor', 'action', 'customer', 'changes', 'outcome'] as const;
const PER_PAGE = 20;

/** Entries of the audit trail, newest first. */
export function AuditTable({ entries, loading }: { entries: AuditEntry[]; loading: boolean }) {
  const { say, when } = useWords();
  return (
    <DynamicTable
      caption={say('screen.audit.title')}
      isLoading={loading}
      rowsPerPage={PER_PAGE}
      head={{ cells: COLUMNS.map((key) => ({ key, content: say(`screen.audit.${key}`) })) }}
      emptyView={<Text>{say(loading ? 'screen.audit.loading' : 'screen.audit.empty')}</Text>}
      rows={entries.map((entry) => ({
        key: String(entry.sequence),
        cells: [
          { key: 'at', content: <Text>{when(entry.at)}</Text> },
          { key: 'actor', content: <User accountId={entry.actor} /> },
          {
            key: 'action',
            content: (
              <Text>{entry.repair === 'undo' ? say('screen.plan.undo') : say(`repair.${entry.repair}.title`)}</Text>
            ),
          },
          { key: 'customer', content: <Text>{entry.email}</Text> },
          {
            key: 'changes',
            content: (
              <Stack space="space.050">
                {entry.changes.map((change, index) => {
                  const { title, before, after } = changeText(change, say);
                  const text = say('screen.plan.from-to', { before, after });
                  return <Text key={index}>{say('screen.labelled', { label: title, text })}</Text>;
                })}
              </Stack>
            ),
          },
          {
            key: 'outcome',
            content:
              entry.outcome === undefined ? (
                <Lozenge>{say('screen.audit.begun')}</Lozenge>
              ) : (
                <Lozenge appearance={OUTCOME_LOZENGES[entry.outcome.outcome]}>
                  {say(`screen.change.${entry.outcome.outcome}`)}
                </Lozenge>
              ),
          },
        ],
      }))}
    />
  );
}
