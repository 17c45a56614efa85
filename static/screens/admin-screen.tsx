import { Stack, Tab, TabList, TabPanel, Tabs } from '@forge/react';
import { useState } from 'react';
import { useWords } from '../hooks/use-words';
import { AuditScreen } from './audit-screen';
import { FirstRunScreen } from './first-run-screen';
import { InboxScreen } from './inbox-screen';
import { SiteHealthScreen } from './site-health/site-health-screen';
import { SettingsScreen } from './settings/settings-screen';

const AUDIT_TAB = 1;
const INBOX_TAB = 2;
const HEALTH_TAB = 3;
const FIRST_RUN_TAB = 4;

/** The page of the app among Jira's settings. */
export function AdminScreen() {
  const { say } = useWords();
  const [tab, setTab] = useState(0);
  return (
    <Stack space="space.200" alignInline="stretch">
      <Tabs id="admin-tabs" onChange={setTab}>
        <TabList>
          <Tab>{say('settings.tab.settings')}</Tab>
          <Tab>{say('settings.tab.audit')}</Tab>
          <Tab>{say('hand-off.tab.inbox')}</Tab>
          <Tab>{say('site-health.tab')}</Tab>
          <Tab>{say('first-run.tab')}</Tab>
        </TabList>
        <TabPanel>
          <SettingsScreen />
        </TabPanel>
        <TabPanel>
          <AuditScreen shown={tab === AUDIT_TAB} />
        </TabPanel>
        <TabPanel>
          <InboxScreen shown={tab === INBOX_TAB} />
        </TabPanel>
        <TabPanel>
          <SiteHealthScreen shown={tab === HEALTH_TAB} />
        </TabPanel>
        <TabPanel>
          <FirstRunScreen shown={tab === FIRST_RUN_TAB} />
        </TabPanel>
      </Tabs>
    </Stack>
  );
}
