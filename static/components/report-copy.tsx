import { Stack, TextArea } from '@forge/react';
import { LabelledField } from './labelled-field';
import type { Report } from '../../src/requests/report';
import { reportText } from '../../src/words/report-text';
import { supportBundle } from '../../src/words/support-bundle';
import { useWords } from '../hooks/use-words';
import { Folded } from './folded';

/** The report to take along: as Markdown for whoever asked, and masked for whoever supports the app. */
export function ReportCopy({ report }: { report: Report }) {
  const { say } = useWords();
  return (
    <Stack space="space.150" alignInline="stretch">
      <Folded title={say('screen.take.markdown')}>
        <Markdown report={report} />
      </Folded>
      <Folded title={say('screen.take.bundle')}>
        <Bundle report={report} />
      </Folded>
    </Stack>
  );
}

// Components of their own, so that a text is made only when somebody wants it.

function Markdown({ report }: { report: Report }) {
  const { say, locale } = useWords();
  return <Copied id="report-markdown" text={reportText(report, say, locale)} label="screen.take.markdown" />;
}

function Bundle({ report }: { report: Report }) {
  const { locale } = useWords();
  const text = supportBundle(report, { locale, madeAt: report.finishedAt });
  return <Copied id="report-bundle" text={text} label="screen.take.bundle" help="screen.take.bundle-help" />;
}

function Copied({ id, text, label, help }: { id: string; text: string; label: string; help?: string }) {
  const { say } = useWords();
  return (
    <LabelledField id={id} label={say(label)} help={say(help ?? 'screen.copy.help')}>
      <TextArea
        key={text}
        id={id}
        name={id}
        isReadOnly
        isMonospaced
        minimumRows={12}
        maxHeight="40vh"
        defaultValue={text}
      />
    </LabelledField>
  );
}
