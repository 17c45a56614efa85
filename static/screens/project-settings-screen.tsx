import { SectionMessage, Stack, Tab, TabList, TabPanel, Tabs, Text } from '@forge/react';
import { useMemo, useState } from 'react';
import { ComparisonCard } from '../components/comparison-card';
import { Waiting } from '../components/waiting';
import { projectTrail } from '../hooks/project-trail';
import { useProject } from '../hooks/use-project';
import { useTyped } from '../hooks/use-typed';
import { useWords } from '../hooks/use-words';
import { AuditScreen } from './audit-screen';
import { HealthScreen } from './health-screen';

const AUDIT_TAB = 2;

/** The page among the settings of a service project: what would stop every customer, and what was changed. */
export function ProjectSettingsScreen() {
  const { say } = useWords();
  const project = useProject();
  const [tab, setTab] = useState(0);
  const key = project.state === 'ready' ? project.key : undefined;
  const typed = useTyped(key === undefined ? undefined : { project: key }, 'lookup');
  if (project.state === 'missing') {
    return (
      <SectionMessage appearance="warning">
        <Text>{say('screen.project-missing')}</Text>
      </SectionMessage>
    );
  }
  const waiting = <Waiting text={say('screen.loading')} />;
  return (
    <Stack space="space.200" alignInline="stretch">
      <Text>{say('project-settings.intro')}</Text>
      <Tabs id="project-settings-tabs" onChange={setTab}>
        <TabList>
          <Tab>{say('project-settings.tab.health')}</Tab>
          <Tab>{say('project-settings.tab.compare')}</Tab>
          <Tab>{say('screen.tab.audit')}</Tab>
        </TabList>
        <TabPanel>
          <HealthScreen project={key} typed={typed} />
        </TabPanel>
        <TabPanel>{key === undefined ? waiting : <ComparisonCard project={key} typed={typed} />}</TabPanel>
        <TabPanel>{key === undefined ? waiting : <ProjectTrail project={key} shown={tab === AUDIT_TAB} />}</TabPanel>
      </Tabs>
    </Stack>
  );
}

function ProjectTrail({ project, shown }: { project: string; shown: boolean }) {
  const source = useMemo(() => projectTrail(project), [project]);
  return <AuditScreen source={source} shown={shown} />;
}
