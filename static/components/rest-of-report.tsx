import type { Report } from '../../src/requests/report';
import { isUnread, unreadGroups, unreadOf } from '../../src/words/report-text';
import { useWords } from '../hooks/use-words';
import { AppKeptOut } from './app-kept-out';
import type { Seen } from './evidence-list';
import { FineList } from './fine-list';
import { Folded } from './folded';
import { NotApplicableList } from './not-applicable-list';
import { NotRead } from './not-read';
import { Section } from './section';

/** What was not read, in sight; and folded away, what is fine and what does not apply. */
export function RestOfReport({ report }: { report: Report }) {
  const { say } = useWords();
  const { findings } = report.verdict;
  const { open, settled } = unreadOf(report.verdict);
  const fine = findings.filter((one): one is Seen => one.outcome === 'passes');
  const notApplicable = findings.filter((one) => one.outcome === 'not-applicable');
  const unread = unreadGroups(findings);
  // What cannot explain the symptom was not read either, and is not called fine.
  const beside = findings
    .filter((one) => isUnread(one) && !one.explainsSymptom)
    .map((one) => ({ ...one, explainsSymptom: true }));
  return (
    <>
      {unread.length === 0 ? null : (
        <Section title={say('report.unread')}>
          <AppKeptOut findings={findings} />
          <NotRead findings={open} meaning="open" />
          <NotRead findings={settled} meaning="settled" />
        </Section>
      )}
      <Section title={say('screen.rest.title')}>
        <Folded title={say('screen.rest.fine', { count: fine.length })}>
          <FineList findings={fine} report={report} />
        </Folded>
        <Folded title={say('screen.rest.not-applicable', { count: notApplicable.length })}>
          <NotApplicableList findings={notApplicable} />
        </Folded>
        {beside.length === 0 ? null : (
          <Folded title={say('screen.rest.beside', { count: beside.length })}>
            <NotRead findings={beside} meaning="beside" />
          </Folded>
        )}
      </Section>
    </>
  );
}
