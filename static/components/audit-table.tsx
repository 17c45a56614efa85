import { Button, DynamicTable, Lozenge, Stack, Text, User } from '@forge/react';
import { useState } from 'react';
import type { AuditEntry } from '../../src/records/audit-entry';
import { changeText } from '../../src/words/plan-text';
import { likelyText } from '../../src/words/refusal-text';
import { sourceText } from '../../src/words/report-text';
import type { Say } from '../../src/words/say';
import { useWords } from '../hooks/use-words';
import { FoldButton } from './fold-button';
import { OUTCOME_LOZENGES } from './outcome-lozenges';

/** Nobody in particular. */
const ANYBODY = { caller: { accountId: '' } };
const PER_PAGE = 20;
/** In percent: times and addresses should not be broken, so what is long is small. */
const WIDTHS = {
  at: 11,
  actor: 8,
  action: 16,
  project: 7,
  customer: 26,
  changes: 24,
  outcome: 8,
} as const;

interface Props {
  entries: AuditEntry[];
  loading: boolean;
  /** What to say where there are none. */
  none: string;
  /** Entries of several service projects stand together. */
  ofSite: boolean;
  /** Ids of plans that can be taken back. */
  undo: readonly string[];
  onUndo: (planId: string) => void;
}

/** Entries of the audit trail, newest first. */
export function AuditTable({ entries, loading, none, ofSite, undo, onUndo }: Props) {
  const { say, when, locale } = useWords();
  const [opened, setOpened] = useState<number>();
  const columns: (keyof typeof WIDTHS)[] = [
    'at',
    'actor',
    'action',
    ...(ofSite ? (['project'] as const) : []),
    'customer',
    'changes',
    'outcome',
  ];
  return (
    <DynamicTable
      caption={say('screen.audit.title')}
      isLoading={loading}
      rowsPerPage={PER_PAGE}
      head={{ cells: columns.map((key) => ({ key, content: say(`screen.audit.${key}`), width: WIDTHS[key] })) }}
      emptyView={<Text>{none}</Text>}
      rows={entries.map((entry) => ({
        key: String(entry.sequence),
        cells: [
          { key: 'at', content: <Text size="small">{when(entry.at)}</Text> },
          { key: 'actor', content: actorCell(entry, say) },
          { key: 'action', content: linesCell([actionText(entry, say), ...causeOf(entry, say)]) },
          ...(ofSite ? [{ key: 'project', content: <Text>{entry.projectKey}</Text> }] : []),
          { key: 'customer', content: customerCell(entry, say) },
          {
            key: 'changes',
            content: (
              <Stack space="space.050" alignInline="start">
                {linesCell(whatChanged(entry, say))}
                {callsCell(callsOf(entry, say, locale), entry.sequence === opened, say, () =>
                  setOpened(entry.sequence === opened ? undefined : entry.sequence),
                )}
              </Stack>
            ),
          },
          {
            key: 'outcome',
            content: (
              <Stack space="space.100" alignInline="start">
                {outcomeCell(entry, say)}
                {entry.outcome !== undefined && undo.includes(entry.planId) ? (
                  <Button spacing="compact" onClick={() => onUndo(entry.planId)}>
                    {say('screen.applied.undo')}
                  </Button>
                ) : null}
              </Stack>
            ),
          },
        ],
      }))}
    />
  );
}

// Plain functions: the table calls what stands in its cells, and hooks would not survive that.

function actorCell({ actor, erased }: AuditEntry, say: Say) {
  if (erased.includes('actor')) return <Text>{say('screen.audit.erased')}</Text>;
  return actor === '' ? <Text>{say('screen.audit.by-app')}</Text> : <User accountId={actor} />;
}

/** The customer; or whom a setting lists. */
function customerCell({ email, erased, note }: AuditEntry, say: Say) {
  const listed = note?.of === 'setting' ? note.accountId : undefined;
  const gone = erased.includes(listed === undefined ? 'contact' : 'account');
  if (gone) return <Text>{say('screen.audit.erased')}</Text>;
  return listed === undefined ? <Text>{email}</Text> : <User accountId={listed} />;
}

function outcomeCell({ outcome, phase, note }: AuditEntry, say: Say) {
  if (note?.of === 'hand-off') return <Lozenge>{say('screen.audit.hand-off-step', { step: note.step })}</Lozenge>;
  if (outcome !== undefined) {
    const likely = outcome.changes.find((change) => change.likely !== undefined)?.likely;
    return (
      <Stack space="space.050" alignInline="start">
        <Lozenge appearance={OUTCOME_LOZENGES[outcome.outcome]}>{say(`screen.change.${outcome.outcome}`)}</Lozenge>
        {likely === undefined ? null : <Text>{likelyText(likely, say)}</Text>}
      </Stack>
    );
  }
  return <Lozenge>{say(phase === 'intent' ? 'screen.audit.begun' : 'screen.change.applied')}</Lozenge>;
}

/** What was found before the change, where it was made for a cause. */
function causeOf({ cause }: AuditEntry, say: Say): string[] {
  if (cause === '') return [];
  return [say('screen.labelled', { label: say('screen.audit.search.cause'), text: say(`check.${cause}.title`) })];
}

function callsOf({ outcome }: AuditEntry, say: Say, locale: string): string[] {
  const calls = outcome?.changes.flatMap((change) => change.calls) ?? [];
  return calls.map((call) => sourceText(call, ANYBODY, say, locale));
}

/** Opened by a button that says how many there are. */
function callsCell(calls: string[], isOpen: boolean, say: Say, onPress: () => void) {
  if (calls.length === 0) return null;
  const title = say('screen.audit.calls', { count: calls.length });
  return (
    <Stack space="space.050" alignInline="start">
      <FoldButton title={title} open={isOpen} onPress={onPress} />
      {isOpen ? linesCell(calls) : null}
    </Stack>
  );
}

function linesCell(lines: string[]) {
  return (
    <Stack space="space.050">
      {lines.map((line, index) => (
        <Text key={index} size="small">
          {line}
        </Text>
      ))}
    </Stack>
  );
}

function actionText({ note, repair }: AuditEntry, say: Say): string {
  if (note !== undefined) return say(`screen.audit.${note.of}`);
  return repair === 'undo' ? say('screen.plan.undo') : say(`repair.${repair}.title`);
}

function changeLine(change: AuditEntry['changes'][number], say: Say): string {
  const { title, before, after } = changeText(change, say);
  return say('screen.labelled', { label: title, text: say('screen.plan.from-to', { before, after }) });
}

function whatChanged({ note, changes }: AuditEntry, say: Say): string[] {
  switch (note?.of) {
    case undefined:
      return changes.map((change) => changeLine(change, say));
    case 'retention':
      return [say('screen.audit.retention-what', { through: note.through, days: note.days })];
    case 'erasure': {
      const { part, because, sequences } = note;
      return [say('screen.audit.erasure-what', { part, because, count: sequences.length })];
    }
    case 'hand-off': {
      const { step, words } = note;
      const said = words === undefined ? [] : [say('screen.audit.hand-off-words', { words })];
      return [
        say('screen.audit.hand-off-what', { step }),
        ...said,
        ...changes.map((change) => changeLine(change, say)),
      ];
    }
    case 'comment':
      return [say('screen.audit.comment-what', { request: note.request })];
    case 'setting': {
      const [before, after] = [note.before, note.after].map((value) => say('screen.audit.setting-value', { value }));
      const setting = say(`screen.audit.setting-${note.setting}`);
      return [say('screen.audit.setting-what', { setting, before: before ?? '', after: after ?? '' })];
    }
    default:
      return note satisfies never;
  }
}
