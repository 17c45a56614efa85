import { Button, Inline, LoadingButton, SectionMessage, Stack, Text } from '@forge/react';
import { useEffect } from 'react';
import { AuditExport } from '../components/audit-export';
import { AuditSearchForm } from '../components/audit-search';
import { AuditTable } from '../components/audit-table';
import { AuditVerification } from '../components/audit-verification';
import { FailureMessage } from '../components/failure-message';
import { Folded } from '../components/folded';
import { PlanSteps } from '../components/plan-steps';
import { Waiting } from '../components/waiting';
import { useAuditTrail, type AuditTrail, type FoundTrail } from '../hooks/use-audit-trail';
import type { Failure } from '../hooks/settle';
import type { TrailSource } from '../hooks/trail-source';
import { useTyped } from '../hooks/use-typed';
import { useUndo } from '../hooks/use-undo';
import { useWords } from '../hooks/use-words';

interface Props {
  source: TrailSource;
  shown: boolean;
}

/** What this app changed, newest first; read whenever the screen comes into sight, and undone from here. */
export function AuditScreen({ source, shown }: Props) {
  const { say } = useWords();
  const [trail, { read, older }] = useAuditTrail(source);
  const [undo, undoing] = useUndo(() => read());
  // Held here, so that folding something together loses nothing.
  const typed = useTyped(shown ? source.place : undefined, 'search');
  useEffect(() => {
    if (shown) read();
  }, [shown, read]);
  const loading = trail.state === 'loading';
  const found = 'found' in trail ? trail.found : undefined;
  return (
    <Stack space="space.200" alignInline="stretch">
      <Text>{say(source.ofSite ? 'screen.audit.about-site' : 'screen.audit.about')}</Text>
      <Inline>
        <LoadingButton isLoading={loading} onClick={() => read()}>
          {say('screen.audit.refresh')}
        </LoadingButton>
      </Inline>
      {trail.state === 'failed' ? <AuditFailure failure={trail.failure} kept={found !== undefined} /> : null}
      {undo.state === 'idle' ? null : (
        <PlanSteps
          step={undo}
          busy={loading}
          onApply={undoing.apply}
          onUndo={({ id }) => undoing.plan(id)}
          onClose={undoing.dismiss}
        />
      )}
      {trail.state === 'idle' || isRefused(trail) ? null : (
        <>
          <Folded title={say('screen.audit.search.title')}>
            <AuditSearchForm
              causes={found?.causes ?? []}
              loading={loading}
              ofSite={source.ofSite}
              typed={typed}
              onSearch={read}
            />
          </Folded>
          {found !== undefined || !loading ? null : <Waiting text={say('screen.audit.loading')} />}
          {found === undefined ? null : (
            <AuditTable
              entries={found.entries}
              loading={loading}
              none={say(noneText(found))}
              ofSite={source.ofSite}
              undo={undo.state === 'applying' ? [] : found.undo}
              onUndo={undoing.plan}
            />
          )}
          {found === undefined || loading ? null : <HowMany found={found} onOlder={older} />}
          <Folded title={say('screen.audit.verify.title')}>
            <AuditVerification source={source} typed={typed} />
          </Folded>
          <Folded title={say('screen.audit.export.title')}>
            <AuditExport source={source} search={trail.search} typed={typed} />
          </Folded>
        </>
      )}
    </Stack>
  );
}

function HowMany({ found: { entries, cursor }, onOlder }: { found: FoundTrail; onOlder: () => void }) {
  const { say } = useWords();
  const count = entries.length;
  if (count === 0 && cursor === undefined) return null;
  return (
    <Inline space="space.150" alignBlock="center" shouldWrap>
      <Text>{say(cursor === undefined ? 'screen.audit.shown' : 'screen.audit.shown-more', { count })}</Text>
      {cursor === undefined ? null : <Button onClick={onOlder}>{say('screen.audit.older')}</Button>}
    </Inline>
  );
}

function noneText(found: FoundTrail | undefined) {
  if (found?.cursor !== undefined) return 'screen.audit.nothing-yet';
  return Object.keys(found?.search ?? {}).length > 0 ? 'screen.audit.nothing-found' : 'screen.audit.empty';
}

/** Nothing of the trail is for the reader. */
function isRefused(trail: AuditTrail): boolean {
  return trail.state === 'failed' && trail.failure.kind === 'problem' && trail.failure.problem.code === 'not-allowed';
}

function AuditFailure({ failure, kept }: { failure: Failure; kept: boolean }) {
  const { say } = useWords();
  if (failure.kind !== 'problem' || failure.problem.code !== 'not-allowed') {
    return <FailureMessage failure={failure} {...(kept ? { meaning: say('screen.audit.kept') } : {})} />;
  }
  return (
    <SectionMessage appearance="information">
      <Text>{say('screen.audit.not-allowed')}</Text>
    </SectionMessage>
  );
}
