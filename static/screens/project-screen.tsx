import { Stack, Tab, TabList, TabPanel, Tabs, Text } from '@forge/react';
import { useState } from 'react';
import { useProject } from '../hooks/use-project';
import { useWords } from '../hooks/use-words';
import { AuditScreen } from './audit-screen';
import { DiagnosisScreen } from './diagnosis-screen';

const AUDIT_TAB = 1;

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
      </Tabs>
    </Stack>
  );
}
