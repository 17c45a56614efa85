import { Button, Inline, LoadingButton, SectionMessage, Stack, Text } from '@forge/react';
import { useEffect } from 'react';
import { AuditExport } from '../components/audit-export';
import { AuditSearchForm } from '../components/audit-search';
import { AuditTable } from '../components/audit-table';
import { AuditVerification } from '../components/audit-verification';
import { FailureMessage } from '../components/failure-message';
import { Folded } from '../components/folded';
import { useAuditTrail, type AuditTrail } from '../hooks/use-audit-trail';
import type { Failure } from '../hooks/settle';
import type { TrailSource } from '../hooks/trail-source';
import { useWords } from '../hooks/use-words';

interface Props {
  source: TrailSource;
  shown: boolean;
}

/** What this app changed, newest first; read whenever the screen comes into sight. */
export function AuditScreen({ source, shown }: Props) {
  const { say } = useWords();
  const [trail, { read, older }] = useAuditTrail(source);
  useEffect(() => {
    if (shown) read();
  }, [shown, read]);
  const loading = trail.state === 'loading';
  return (
    <Stack space="space.200" alignInline="stretch">
      <Text>{say(source.ofSite ? 'screen.audit.about-site' : 'screen.audit.about')}</Text>
      <Inline>
        <LoadingButton isLoading={loading} onClick={() => read()}>
          {say('screen.audit.refresh')}
        </LoadingButton>
      </Inline>
      {trail.state === 'failed' ? <AuditFailure failure={trail.failure} /> : null}
      {trail.state === 'ready' || loading ? (
        <>
          <Folded title={say('screen.audit.search.title')}>
            <AuditSearchForm causes={trail.causes} loading={loading} onSearch={read} />
          </Folded>
          <AuditTable entries={trail.entries} loading={loading} none={say(noneText(trail))} ofSite={source.ofSite} />
          <HowMany trail={trail} onOlder={older} />
          <Folded title={say('screen.audit.verify.title')}>
            <AuditVerification source={source} />
          </Folded>
          <Folded title={say('screen.audit.export.title')}>
            <AuditExport source={source} search={trail.search} />
          </Folded>
        </>
      ) : null}
    </Stack>
  );
}

function HowMany({ trail, onOlder }: { trail: AuditTrail; onOlder: () => void }) {
  const { say } = useWords();
  if (trail.state !== 'ready' || (trail.entries.length === 0 && trail.cursor === undefined)) return null;
  const count = trail.entries.length;
  return (
    <Inline space="space.150" alignBlock="center" shouldWrap>
      <Text>{say(trail.cursor === undefined ? 'screen.audit.shown' : 'screen.audit.shown-more', { count })}</Text>
      {trail.cursor === undefined ? null : <Button onClick={onOlder}>{say('screen.audit.older')}</Button>}
    </Inline>
  );
}

function noneText(trail: AuditTrail) {
  if (trail.state === 'ready' && trail.cursor !== undefined) return 'screen.audit.nothing-yet';
  const searched = 'search' in trail && Object.keys(trail.search).length > 0;
  return searched ? 'screen.audit.nothing-found' : 'screen.audit.empty';
}

function AuditFailure({ failure }: { failure: Failure }) {
  const { say } = useWords();
  if (failure.kind !== 'problem' || failure.problem.code !== 'not-allowed') return <FailureMessage failure={failure} />;
  return (
    <SectionMessage appearance="information">
      <Text>{say('screen.audit.not-allowed')}</Text>
    </SectionMessage>
  );
}
