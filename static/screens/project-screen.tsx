import { Stack, Tab, TabList, TabPanel, Tabs, Text } from '@forge/react';
import { useState, type ReactNode } from 'react';
import type { Given } from '../components/invite-form';
import { ReportInSettings } from '../components/report-in-settings';
import { Waiting } from '../components/waiting';
import { useDraft } from '../hooks/use-draft';
import { useProject } from '../hooks/use-project';
import { useWords } from '../hooks/use-words';
import type { Besides } from './customer-report';
import { DiagnosisScreen } from './diagnosis-screen';
import { RecentScreen } from './recent-screen';
import { SentScreen } from './sent-screen';

const DIAGNOSE_TAB = 0;
const RECENT_TAB = 1;
const SENT_TAB = 2;

const inSettings: Besides = (report) => <ReportInSettings report={report} />;

/** The page beside *Customers* of a service project. */
export function ProjectScreen() {
  const { say } = useWords();
  const project = useProject();
  const drafts = useDraft(project.state === 'ready' ? { project: project.key } : undefined);
  const [tab, setTab] = useState(DIAGNOSE_TAB);
  const [again, setAgain] = useState<Given>();
  const diagnoseAgain = (given: Given) => {
    setAgain(given);
    setTab(DIAGNOSE_TAB);
  };
  const inProject = (draw: (key: string) => ReactNode) => {
    if (project.state === 'ready') return draw(project.key);
    if (project.state === 'missing') return <Text>{say('screen.project-missing')}</Text>;
    return <Waiting text={say('screen.loading')} />;
  };
  return (
    <Stack space="space.200" alignInline="stretch">
      <Text>{say('screen.intro')}</Text>
      <Tabs id="project-tabs" selected={tab} onChange={setTab}>
        <TabList>
          <Tab>{say('screen.tab.diagnose')}</Tab>
          <Tab>{say('recent.tab')}</Tab>
          <Tab>{say('hand-off.tab')}</Tab>
        </TabList>
        <TabPanel>
          <DiagnosisScreen
            project={project}
            drafts={drafts}
            besides={inSettings}
            {...(again === undefined ? {} : { again })}
          />
        </TabPanel>
        <TabPanel>
          {inProject((key) => (
            <RecentScreen
              project={key}
              shown={tab === RECENT_TAB}
              onAgain={({ email, symptom }) => diagnoseAgain({ text: email, symptom })}
            />
          ))}
        </TabPanel>
        <TabPanel>
          {inProject((key) => (
            <SentScreen project={key} shown={tab === SENT_TAB} />
          ))}
        </TabPanel>
      </Tabs>
    </Stack>
  );
}
