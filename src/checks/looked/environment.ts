import type { LookedCause, LookedWords } from './looked-cause';

/** Causes of the stage *environment* that one look decides. */
const environment = [
  {
    cause: 'ip-allowlist-blocks-portal',
    stage: 'environment',
    explains: ['cannot-sign-in', 'cannot-see-portal', 'cannot-see-request'],
    look: 'siteState',
    seenAs: ['one-network'],
  },
  {
    cause: 'gov-cloud-feature-gap',
    stage: 'environment',
    explains: ['add-failed', 'cannot-sign-in', 'no-invitation-mail', 'not-tried-yet'],
    look: 'siteState',
    seenAs: ['feature-missing'],
    notCommercial: true,
  },
] as const satisfies readonly LookedCause[];

export const words: LookedWords<typeof environment> = {
  'ip-allowlist-blocks-portal': {
    title: { text: 'An IP allowlist keeps the customer’s network out' },
    why: {
      text: 'The allowlist of the organization also covers the portals and the APIs, so people outside the listed networks cannot get in anywhere.',
    },
    todo: {
      text: 'Have an organization administrator add the network to the IP allowlist, or take the site out of it.',
    },
    sources: [
      'https://support.atlassian.com/security-and-access-policies/docs/specify-ip-addresses-for-product-access/',
    ],
  },
  'gov-cloud-feature-gap': {
    title: { text: 'This cloud does not have the feature' },
    why: {
      text: 'Government and Isolated Cloud leave out some features for customers, such as changing their password, and accounts must belong to the same boundary.',
    },
    todo: {
      text: 'Use an account inside the boundary. Where that is not the cause, open a support ticket: some of these features do not exist there.',
    },
    sources: [
      'https://support.atlassian.com/user-management/docs/change-password-for-portal-only-customers/',
      'https://support.atlassian.com/organization-administration/docs/user-provisioning-in-the-atlassian-isolated-cloud/',
    ],
  },
};

export default environment;
