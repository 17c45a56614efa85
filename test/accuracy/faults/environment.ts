import type { Symptom } from '../../../src/facts/complaint';
import { withAtlassian } from '../draft';
import type { Fault } from '../fault';

const AT_THE_DOOR: readonly [Symptom, ...Symptom[]] = ['cannot-sign-in', 'cannot-see-portal', 'cannot-see-request'];

/** Faults of the stage *environment*. */
const environment: readonly Fault[] = [
  {
    cause: 'site-or-subscription-inactive',
    name: 'the subscription has ended',
    symptoms: AT_THE_DOOR,
    account: 'any',
    lays: ['door'],
    lay: ({ site }) => {
      site.subscription = 'inactive';
    },
  },
  {
    cause: 'site-or-subscription-inactive',
    name: 'Guard was not paid',
    symptoms: AT_THE_DOOR,
    account: 'atlassian',
    lays: ['door', 'policy', 'account'],
    lay: (draft) => {
      withAtlassian(draft, { managedBy: 'us' });
      draft.authentication.atlassianAccounts = 'single-sign-on';
      draft.site.guard = 'lapsed';
    },
  },
  {
    cause: 'ip-allowlist-blocks-portal',
    name: 'the customer’s network is in no list',
    symptoms: AT_THE_DOOR,
    account: 'any',
    lays: ['door'],
    lay: ({ site, visit }) => {
      site.ipAllowlist = ['203.0.113.0/24'];
      visit.network = '198.51.100.7';
    },
  },
  {
    cause: 'gov-cloud-feature-gap',
    name: 'Government Cloud changes no passwords of customers',
    symptoms: ['cannot-sign-in'],
    account: 'portal-only',
    lays: ['door', 'text'],
    lay: ({ site }) => {
      site.host = 'acme.atlassian-us-gov-mod.net';
      site.notAvailable = ['Changing password for customers'];
    },
    says: (email) =>
      `Changing password for customers is not available in the Atlassian Government environment. ${email}`,
  },
  {
    cause: 'gov-cloud-feature-gap',
    name: 'Isolated Cloud, and nothing is quoted',
    symptoms: ['cannot-sign-in', 'no-invitation-mail'],
    account: 'portal-only',
    lays: ['door'],
    lay: ({ site }) => {
      site.host = 'acme.atlassian-isolated.net';
    },
  },
];

export default environment;
