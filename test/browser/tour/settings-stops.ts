import { answers, LIMITED, SILENT, through } from './setting-up';
import type { Stop } from './stops';
import type { Visitor } from './visitor';

const SCENARIO = 'user-suspended-in-directory';
const RIGHTS = 'GET /rest/api/3/mypermissions';
const DAY_MS = 24 * 3_600_000;
const SOON_DAYS = 5;

const open = (at: Visitor) => at.go('jira-admin', 'app-settings');
const keyOf = ({ opened }: Visitor) => opened.site.description.organization.keys[0]?.key ?? '';

/** The app's settings where they cannot be read, with a key in each of its states, and with what was told and set. */
export const SETTINGS_STOPS: readonly Stop[] = [
  {
    name: 'settings-loading',
    scenario: SCENARIO,
    async reach(at) {
      answers(at, RIGHTS, SILENT);
      await open(at);
      await at.sees('settings.about');
    },
  },
  {
    name: 'settings-failed',
    scenario: SCENARIO,
    async reach(at) {
      answers(at, RIGHTS, LIMITED);
      await open(at);
      await at.sees('settings.try-again');
    },
  },
  {
    name: 'settings-key-expiring',
    scenario: SCENARIO,
    directoryKey: true,
    async reach(at) {
      const expiresOn = new Date(Date.now() + SOON_DAYS * DAY_MS).toISOString().slice(0, 10);
      await through(at, 'jira-admin', 'saveOrganizationKey', { key: keyOf(at), expiresOn });
      await open(at);
      await at.sees('settings.state.expires-soon', { days: SOON_DAYS });
    },
  },
  {
    name: 'settings-key-stopped-working',
    scenario: SCENARIO,
    directoryKey: true,
    async reach(at) {
      for (const key of at.opened.site.state.organization.keys) key.expired = true;
      await open(at);
      await at.press('settings.test');
      await at.sees('settings.state.failed');
    },
  },
  {
    name: 'settings-key-refused',
    scenario: SCENARIO,
    directoryKey: true,
    async reach(at) {
      await open(at);
      await at.fill('settings.form.key', 'not-a-key-of-anybody');
      await at.press('settings.form.replace');
      await at.sees('settings.form.kept-nothing');
    },
  },
  {
    name: 'settings-removing-key',
    scenario: SCENARIO,
    directoryKey: true,
    async reach(at) {
      await open(at);
      await at.press('settings.remove');
      await at.sees('settings.remove.really');
    },
  },
  {
    name: 'settings-repairers-and-switches',
    scenario: SCENARIO,
    directoryKey: true,
    async reach(at) {
      const { accountId } = at.opened.site.description.principals.agent;
      await through(at, 'jira-admin', 'saveSetting', { setting: 'directoryRepairers', value: [accountId] });
      await through(at, 'jira-admin', 'saveSetting', { setting: 'agentsMayAdd', value: true });
      await through(at, 'jira-admin', 'saveSetting', { setting: 'undocumentedReactivation', value: true });
      await open(at);
      await at.sees('settings.undocumented.on');
      await at.sees('settings.repairers.remove');
    },
  },
  {
    name: 'settings-site-answers',
    scenario: 'customer-access-types-disabled',
    async reach(at) {
      await through(at, 'agent', 'answerQuestion', {
        project: 'HELP',
        email: 'jane@customer.example',
        complaint: { symptom: 'add-failed', i18nKeys: [], clues: [] },
        answers: [{ question: 'customer-access-types', answer: 'none' }],
      });
      await open(at);
      await at.press('settings.answers.read');
      await at.sees('settings.answers.forget');
    },
  },
];
