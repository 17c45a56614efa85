import { SectionMessage, Text } from '@forge/react';
import type { Finding } from '../../src/diagnosis/judge';
import type { Report } from '../../src/requests/report';
import { useWords } from '../hooks/use-words';

const REFUSED: readonly number[] = [401, 403, 404];

/** Minutes after installing the app, the platform may refuse what it reads as itself: no fault of the site. */
export function AppStarting({ report }: { report: Report }) {
  const { say } = useWords();
  if (!report.facts.some((fact) => !fact.readable && fact.reason === 'app-starting')) return null;
  return (
    <SectionMessage appearance="information">
      <Text>{say('first-run.platform')}</Text>
    </SectionMessage>
  );
}

/** Why the app itself was refused what the reader may not read either, and where that is put right. */
export function AppKeptOut({ findings }: { findings: readonly Finding[] }) {
  const { say } = useWords();
  const unread = findings.flatMap((one) => (one.outcome === 'unknown' && one.explainsSymptom ? one.missing : []));
  const refused = unread.some(
    ({ reason, tried }) =>
      (reason === 'forbidden' || reason === 'not-found') &&
      tried.some(({ as, status }) => as === 'app' && REFUSED.includes(status)),
  );
  return refused ? <Text>{say('screen.unread.app-kept-out')}</Text> : null;
}
