import { Stack } from '@forge/react';
import { toldAnswers, type CustomerDiagnosis, type DiagnosisActions } from '../hooks/use-diagnosis';
import { useChanges } from '../hooks/use-changes';
import { useRepair } from '../hooks/use-repair';
import { useWords } from '../hooks/use-words';
import { AlsoFound } from '../components/also-found';
import { AnswersUsed } from '../components/answers-used';
import { ComparisonCard } from '../components/comparison-card';
import { Conclusion } from '../components/conclusion';
import { Folded } from '../components/folded';
import { InviteChain } from '../components/invite-chain';
import { Notes } from '../components/notes';
import { Offers } from '../components/offers';
import { QuestionCard } from '../components/question-card';
import { RepairPanel } from '../components/repair-panel';
import { ReportCopy } from '../components/report-copy';
import { ReportHead } from '../components/report-head';
import { RequestComment } from '../components/request-comment';
import { RestOfReport } from '../components/rest-of-report';
import { Section } from '../components/section';
import { WhoChanged } from '../components/who-changed';

/** Where a report stands. */
export interface ReportPlace {
  /** Key of the request that the screen was opened on: the outcome can be left there. */
  request?: string;
  /** The screen offers comparing service projects elsewhere. */
  comparedElsewhere?: boolean;
}

interface Props extends ReportPlace {
  customer: CustomerDiagnosis;
  actions: DiagnosisActions;
  /** Keeps plans, watches and what was typed while another customer is looked at. */
  hidden: boolean;
}

/** The report of one customer: what is wrong, what to ask, what to do. */
export function CustomerReport({ customer, actions, hidden, request, comparedElsewhere = false }: Props) {
  const { say } = useWords();
  const { report, renewal } = customer;
  const { target, verdict, question, answers, traceable, caller } = report;
  const renew = () => void actions.renew(report, toldAnswers(report));
  const [repair, repairs] = useRepair({ project: target.projectKey, email: target.email }, renew);
  const [changes, find] = useChanges({ project: target.projectKey, email: target.email });
  const changesOf = (cause: string) =>
    traceable?.causes.includes(cause) === true ? (
      <WhoChanged changes={changes(cause)} allowed={traceable.allowed} report={report} onFind={() => find(cause)} />
    ) : null;
  const administers = caller.rights === 'project-admin' || caller.rights === 'jira-admin';
  const busy = renewal.state === 'renewing';
  const panel = <RepairPanel repair={repair} actions={repairs} report={report} busy={busy} />;
  // Next to a root cause stands what can be done about it; without one, whatever was found is the news.
  const blocked = verdict.conclusion === 'blocked';
  const underWay = repair.state !== 'idle' && repair.state !== 'applied';
  return (
    <Stack space="space.300" alignInline="stretch">
      {hidden ? null : (
        <>
          <ReportHead report={report} renewal={renewal} onRenew={renew} />
          {repair.state === 'applied' ? panel : null}
          <InviteChain verdict={verdict} />
          <Notes report={report} />
          <Conclusion report={report} below={changesOf} />
          {blocked ? null : <AlsoFound report={report} below={changesOf} />}
          {question === undefined ? null : (
            <Section title={say('report.question')}>
              <QuestionCard
                key={question.id}
                question={question}
                busy={busy}
                onAnswer={(answer) =>
                  void actions.renew(report, [...toldAnswers(report), { question: question.id, answer }])
                }
              />
            </Section>
          )}
          {answers.length === 0 ? null : (
            <Section title={say('report.told')}>
              <AnswersUsed report={report} busy={busy} onTakeBack={(id) => void actions.takeBack(report, id)} />
            </Section>
          )}
        </>
      )}
      <Stack space="space.150" alignInline="stretch">
        {hidden ? null : <Section title={say('report.offers')}>{repair.state === 'applied' ? null : panel}</Section>}
        <Offers report={report} actions={repairs} busy={busy} hidden={hidden || underWay} onRenew={renew} />
      </Stack>
      {hidden || request === undefined ? null : (
        // A report that was made anew, and a repair, have another text.
        <Folded key={`${report.finishedAt} ${repair.state}`} title={say('request.comment.title', { request })}>
          <RequestComment
            request={request}
            report={report}
            applied={repair.state === 'applied' ? repair.applied : undefined}
          />
        </Folded>
      )}
      {administers && !comparedElsewhere ? <ComparisonCard project={target.projectKey} hidden={hidden} /> : null}
      {hidden ? null : (
        <>
          {blocked ? <AlsoFound report={report} below={changesOf} /> : null}
          <RestOfReport report={report} />
          <ReportCopy report={report} />
        </>
      )}
    </Stack>
  );
}
