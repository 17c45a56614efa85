import { Stack, Text } from '@forge/react';
import type { ReactNode } from 'react';
import type { ApplyPlanResult } from '../../src/requests/apply-plan';
import type { Report } from '../../src/requests/report';
import { toldAnswers, type CustomerDiagnosis, type DiagnosisActions } from '../hooks/use-diagnosis';
import { useRepair } from '../hooks/use-repair';
import { useWords } from '../hooks/use-words';
import { AlsoFound } from '../components/also-found';
import { AnswersUsed } from '../components/answers-used';
import { AppStarting } from '../components/app-kept-out';
import { AskAgain } from '../components/ask-again';
import { Conclusion } from '../components/conclusion';
import { InviteChain } from '../components/invite-chain';
import { Notes } from '../components/notes';
import { Offers } from '../components/offers';
import { QuestionCard } from '../components/question-card';
import { RepairPanel } from '../components/repair-panel';
import { ReportCopy } from '../components/report-copy';
import { ReportHead } from '../components/report-head';
import { RestOfReport } from '../components/rest-of-report';
import { Section } from '../components/section';

/**
 * What a page offers beside a report of its own accord, below what can be done.
 * @param applied what became of a repair that was made meanwhile
 */
export type Besides = (report: Report, applied: ApplyPlanResult | undefined) => ReactNode;

/** @param allowed whether the caller may read the site's audit log */
export type WhoChangedIt = (cause: string, report: Report, allowed: boolean) => ReactNode;

interface Props {
  customer: CustomerDiagnosis;
  actions: DiagnosisActions;
  /** Keeps plans, watches and what was typed while another customer is looked at. */
  hidden: boolean;
  besides?: Besides;
  /** Tells who changed what is wrong here; without it, a report says where that is told. */
  whoChanged?: WhoChangedIt;
}

/** The report of one customer: what is wrong, what to ask, what to do. */
export function CustomerReport({ customer, actions, hidden, besides, whoChanged }: Props) {
  const { say } = useWords();
  const { report, renewal } = customer;
  const { target, verdict, question, answers, traceable } = report;
  const renew = () => void actions.renew(report, toldAnswers(report));
  const [repair, repairs] = useRepair({ project: target.projectKey, email: target.email }, renew);
  const changesOf = (cause: string) => {
    if (traceable?.causes.includes(cause) !== true) return null;
    if (whoChanged !== undefined) return whoChanged(cause, report, traceable.allowed);
    return (
      <Text size="small" color="color.text.subtle">
        {say('screen.history.elsewhere')}
      </Text>
    );
  };
  const busy = renewal.state === 'renewing';
  const askAgain = (cause: string, at: 'finding' | 'guide') => (
    <AskAgain
      cause={cause}
      report={report}
      at={at}
      busy={busy}
      onAskAgain={(questions) => void actions.takeBack(report, questions, true)}
    />
  );
  const below = (cause: string) => (
    <>
      {askAgain(cause, 'finding')}
      {changesOf(cause)}
    </>
  );
  const panel = <RepairPanel repair={repair} actions={repairs} report={report} busy={busy} />;
  // Next to a root cause stands what can be done about it; without one, whatever was found is the news.
  const blocked = verdict.conclusion === 'blocked';
  const underWay = repair.state !== 'idle' && repair.state !== 'applied';
  return (
    <Stack space="space.300" alignInline="stretch">
      {hidden ? null : (
        <>
          <ReportHead
            report={report}
            renewal={renewal}
            attemptShown={repair.state === 'applied' && repair.applied.outcome.outcome === 'refused'}
            onRenew={renew}
          />
          {repair.state === 'applied' ? panel : null}
          <InviteChain verdict={verdict} />
          <AppStarting report={report} />
          {blocked ? null : <Notes report={report} />}
          <Conclusion report={report} below={below} />
          {blocked ? <Notes report={report} /> : null}
          {blocked ? null : <AlsoFound report={report} below={below} />}
          {question === undefined ? null : (
            <Section title={say('report.question')}>
              <QuestionCard
                key={question.id}
                question={question}
                report={report}
                busy={busy}
                onAnswer={(answer) =>
                  void actions.renew(report, [...toldAnswers(report), { question: question.id, answer }])
                }
              />
            </Section>
          )}
          {answers.length === 0 ? null : (
            <Section title={say('report.told')}>
              <AnswersUsed report={report} busy={busy} onTakeBack={(id) => void actions.takeBack(report, [id])} />
            </Section>
          )}
        </>
      )}
      <Stack space="space.150" alignInline="stretch">
        {hidden ? null : <Section title={say('report.offers')}>{repair.state === 'applied' ? null : panel}</Section>}
        <Offers
          report={report}
          actions={repairs}
          busy={busy}
          hidden={hidden || underWay}
          onRenew={renew}
          askAgain={(cause) => askAgain(cause, 'guide')}
        />
      </Stack>
      {hidden ? null : besides?.(report, repair.state === 'applied' ? repair.applied : undefined)}
      {hidden ? null : (
        <>
          {blocked ? <AlsoFound report={report} below={below} /> : null}
          <RestOfReport report={report} />
          <ReportCopy report={report} />
        </>
      )}
    </Stack>
  );
}
