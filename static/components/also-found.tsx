import type { ReactNode } from 'react';
import type { Report } from '../../src/requests/report';
import { useWords } from '../hooks/use-words';
import { FindingCard } from './finding-card';
import { Section } from './section';
import { isTrouble } from './trouble';

/** What else is wrong, or worth knowing, besides the root cause. */
export function AlsoFound({ report, below }: { report: Report; below: (cause: string) => ReactNode }) {
  const { say } = useWords();
  const { findings, rootCause } = report.verdict;
  const troubles = findings
    .filter(isTrouble)
    .filter((one) => one.under === undefined && !(one.cause === rootCause && one.outcome === 'blocks'));
  if (troubles.length === 0) return null;
  return (
    <Section title={say('screen.others.title', { count: troubles.length })}>
      {troubles.map((one) => (
        <FindingCard key={one.cause} finding={one} root={false} report={report}>
          {below(one.cause)}
        </FindingCard>
      ))}
    </Section>
  );
}
