import { Heading, Inline, Lozenge, Stack, Text } from '@forge/react';
import type { ReactNode } from 'react';
import type { Report } from '../../src/requests/report';
import { outcomeWord } from '../../src/words/report-text';
import { useWords } from '../hooks/use-words';
import { Card } from './card';
import { Consequences } from './consequences';
import { EvidenceList } from './evidence-list';
import { Labelled } from './labelled';
import { PageLink } from './page-link';
import type { Trouble } from './trouble';

interface Props {
  finding: Trouble;
  root: boolean;
  report: Report;
  /** What else can be looked up about this finding. */
  children?: ReactNode;
}

/** Something that is wrong: what, what was found, why it matters, what to do, and how it is known. */
export function FindingCard({ finding, root, report, children }: Props) {
  const { say } = useWords();
  const { cause, outcome, message, values, confidence } = finding;
  const page = report.pages[cause];
  return (
    <Card>
      <Inline space="space.100" alignBlock="center" shouldWrap>
        <Lozenge appearance={outcome === 'blocks' && finding.explainsSymptom ? 'removed' : 'moved'} isBold={root}>
          {root ? say('screen.root-cause') : say(outcomeWord(finding))}
        </Lozenge>
        <Text size="small" color="color.text.subtle">
          {say(`confidence.${confidence}`)}
        </Text>
      </Inline>
      <Heading as={root ? 'h3' : 'h4'} size={root ? 'medium' : 'small'}>
        {say(`check.${cause}.title`)}
      </Heading>
      <Text>{say(`check.${cause}.${message}`, values)}</Text>
      <Labelled label={say('screen.finding.why')} text={say(`check.${cause}.why`)} />
      <Stack space="space.050">
        <Labelled label={say('screen.finding.todo')} text={say(`check.${cause}.todo`)} />
        {page === undefined ? null : <PageLink page={page} />}
      </Stack>
      <Stack space="space.050">
        <Text weight="bold">{say('screen.finding.evidence')}</Text>
        <EvidenceList finding={finding} report={report} />
      </Stack>
      <Consequences cause={cause} report={report} />
      {children}
    </Card>
  );
}
