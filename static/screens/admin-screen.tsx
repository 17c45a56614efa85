import { Stack, Tab, TabList, TabPanel, Tabs, Text } from '@forge/react';
import { useState } from 'react';
import { SITE_TRAIL } from '../hooks/site-trail';
import { useWords } from '../hooks/use-words';
import { AuditScreen } from './audit-screen';
import { InboxScreen } from './inbox-screen';
import { SiteHealthScreen } from './site-health/site-health-screen';

const INBOX_TAB = 0;
const HEALTH_TAB = 1;
const AUDIT_TAB = 2;

/** The page of the app among Jira's settings: what waits for an administrator, and what concerns the whole site. */
export function AdminScreen() {
  const { say } = useWords();
  const [tab, setTab] = useState(INBOX_TAB);
  return (
    <Stack space="space.200" alignInline="stretch">
      <Text>{say('admin.intro')}</Text>
      <Tabs id="admin-tabs" onChange={setTab}>
        <TabList>
          <Tab>{say('hand-off.tab.inbox')}</Tab>
          <Tab>{say('site-health.tab')}</Tab>
          <Tab>{say('admin.tab.audit')}</Tab>
        </TabList>
        <TabPanel>
          <InboxScreen shown={tab === INBOX_TAB} />
        </TabPanel>
        <TabPanel>
          <SiteHealthScreen shown={tab === HEALTH_TAB} />
        </TabPanel>
        <TabPanel>
          <AuditScreen source={SITE_TRAIL} shown={tab === AUDIT_TAB} />
        </TabPanel>
      </Tabs>
    </Stack>
  );
}
