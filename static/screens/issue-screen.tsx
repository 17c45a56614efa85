import { SectionMessage, Stack, Text } from '@forge/react';
import { useMemo } from 'react';
import { Folded } from '../components/folded';
import { ReportInSettings } from '../components/report-in-settings';
import { RequestComment } from '../components/request-comment';
import { RequestPeople } from '../components/request-people';
import { useDraft } from '../hooks/use-draft';
import { useIssue } from '../hooks/use-issue';
import { useRequest, type RequestPeople as People } from '../hooks/use-request';
import { useWords } from '../hooks/use-words';
import type { Besides } from './customer-report';
import { DiagnosisScreen } from './diagnosis-screen';

/** The window on a request: its people filled in, and one press to their diagnosis. */
export function IssueScreen() {
  const { say } = useWords();
  const issue = useIssue();
  const people = useRequest(issue);
  const given = useMemo(() => textOf(people), [people]);
  const drafts = useDraft(
    issue.state === 'ready' ? { project: issue.project, about: issue.key } : undefined,
    'request',
    people.state === 'ready' ? people.found.draft : undefined,
  );
  if (issue.state === 'missing') {
    return (
      <SectionMessage appearance="warning">
        <Text>{say('request.missing')}</Text>
      </SectionMessage>
    );
  }
  const ready = issue.state === 'ready';
  const comment: Besides = (report, applied) =>
    ready ? (
      <>
        {/* A report that was made anew, and a repair, have another text. */}
        <Folded
          key={`${report.finishedAt} ${String(applied === undefined)}`}
          title={say('request.comment.title', { request: issue.key })}
        >
          <RequestComment request={issue.key} report={report} applied={applied} />
        </Folded>
        <ReportInSettings report={report} />
      </>
    ) : null;
  return (
    <Stack space="space.200" alignInline="stretch">
      <Text>{say('request.intro')}</Text>
      {ready ? <RequestPeople people={people} request={issue.key} /> : null}
      <DiagnosisScreen
        project={ready ? { state: 'ready', key: issue.project } : { state: 'loading' }}
        {...(ready ? { request: issue.key } : {})}
        besides={comment}
        drafts={drafts}
        {...(given === undefined ? {} : { given })}
      />
      <Text size="small" color="color.text.subtle">
        {say('request.kept')}
      </Text>
    </Stack>
  );
}

/** The key goes first: repairs of a request, and a plan that is sent, are about this one. */
function textOf(people: People): { text: string } | undefined {
  if (people.state !== 'ready') return undefined;
  const emails = people.found.people.flatMap(({ email }) => email ?? []);
  return emails.length === 0 ? undefined : { text: [people.found.key, ...emails].join('\n') };
}
