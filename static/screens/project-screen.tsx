import { Stack, Tab, TabList, TabPanel, Tabs, Text } from '@forge/react';
import { useState } from 'react';
import { useProject } from '../hooks/use-project';
import { useWords } from '../hooks/use-words';
import { AuditScreen } from './audit-screen';
import { CompanyScreen } from './company/company-screen';
import { DiagnosisScreen } from './diagnosis-screen';
import { HandOffsScreen } from './hand-offs-screen';

const AUDIT_TAB = 1;
const SENT_TAB = 3;

/** The page beside *Customers* of a service project. */
export function ProjectScreen() {
  const { say } = useWords();
  const project = useProject();
  const [tab, setTab] = useState(0);
  return (
    <Stack space="space.200" alignInline="stretch">
      <Text>{say('screen.intro')}</Text>
      <Tabs id="project-tabs" onChange={setTab}>
        <TabList>
          <Tab>{say('screen.tab.diagnose')}</Tab>
          <Tab>{say('screen.tab.audit')}</Tab>
          <Tab>{say('screen.tab.company')}</Tab>
          <Tab>{say('hand-off.tab')}</Tab>
        </TabList>
        <TabPanel>
          <DiagnosisScreen project={project} />
        </TabPanel>
        <TabPanel>
          {project.state === 'ready' ? (
            <AuditScreen project={project.key} shown={tab === AUDIT_TAB} />
          ) : (
            <Text>{say('screen.project-missing')}</Text>
          )}
        </TabPanel>
        <TabPanel>
          {project.state === 'ready' ? (
            <CompanyScreen project={project.key} />
          ) : (
            <Text>{say('screen.project-missing')}</Text>
          )}
        </TabPanel>
        <TabPanel>
          {project.state === 'ready' ? (
            <HandOffsScreen project={project.key} shown={tab === SENT_TAB} />
          ) : (
            <Text>{say('screen.project-missing')}</Text>
          )}
        </TabPanel>
      </Tabs>
    </Stack>
  );
}
