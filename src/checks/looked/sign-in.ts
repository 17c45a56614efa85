import type { LookedCause, LookedWords } from './looked-cause';

/** Causes of the stage *sign-in* that one look decides. */
const signIn = [
  {
    cause: 'migrated-customer-old-password',
    stage: 'sign-in',
    explains: ['cannot-sign-in'],
    look: 'accountHistory',
    seenAs: ['migrated'],
  },
  {
    cause: 'external-user-policy',
    stage: 'sign-in',
    explains: ['cannot-sign-in'],
    look: 'signIn',
    seenAs: ['verify-identity'],
    only: 'atlassian',
  },
  {
    cause: 'sso-not-applicable-or-misconfigured',
    stage: 'sign-in',
    explains: ['cannot-sign-in'],
    look: 'signIn',
    seenAs: ['single-sign-on'],
    follows: ['site-or-subscription-inactive'],
  },
  {
    cause: 'portal-only-used-root-url',
    stage: 'sign-in',
    explains: ['cannot-sign-in', 'cannot-see-portal'],
    look: 'signIn',
    seenAs: ['root-address'],
    only: 'portal-only',
  },
  {
    cause: 'redirected-to-jira-not-portal',
    stage: 'sign-in',
    explains: ['cannot-sign-in', 'cannot-see-portal'],
    look: 'signIn',
    seenAs: ['no-access-to-jira'],
    confidence: 'possible',
  },
  {
    cause: 'invite-link-broken-or-stale',
    stage: 'sign-in',
    explains: ['cannot-sign-in'],
    look: 'signIn',
    seenAs: ['link-dead'],
    // While several are pending, no new one is sent either.
    explainsAllOnceRead: true,
    answeredAs: {
      uses: ['accountHistory', 'complaint'],
      found: ({ accountHistory, complaint }) =>
        accountHistory?.state === 'several-pending' &&
        ['no-invitation-mail', 'cannot-sign-in'].includes(complaint?.symptom ?? ''),
      state: 'question.account-history.answer.several-pending',
    },
    page: 'directory-users',
  },
  {
    cause: 'browser-cookies-or-network',
    stage: 'sign-in',
    explains: ['cannot-sign-in', 'cannot-see-portal'],
    look: 'signIn',
    seenAs: ['something-wrong'],
    confidence: 'likely',
  },
] as const satisfies readonly LookedCause[];

export const words: LookedWords<typeof signIn> = {
  'migrated-customer-old-password': {
    title: { text: 'The account was migrated, and the old portal password is gone' },
    why: {
      text: 'After migrating to an Atlassian account, the customer signs in with that account; the portal password no longer works.',
    },
    todo: {
      text: 'Tell the customer to sign in with the Atlassian account, and to set its password if there is none yet.',
    },
    sources: [
      'https://confluence.atlassian.com/jirakb/how-to-prevent-duplication-of-accounts-in-jira-service-management-1473350201.html',
    ],
  },
  'external-user-policy': {
    title: { text: 'A policy asks external users for a one-time code or single sign-on' },
    why: {
      text: 'The external user policy of the organization applies to Atlassian accounts it does not manage. Portal-only accounts are not affected.',
    },
    todo: {
      text: 'Use the newest code only, and look in the spam folder. Where codes never arrive, an organization administrator has to change the policy.',
    },
    sources: ['https://support.atlassian.com/atlassian-account/docs/login-issues-related-to-identity-verification/'],
  },
  'sso-not-applicable-or-misconfigured': {
    title: { text: 'Single sign-on does not fit this account' },
    why: {
      text: 'Single sign-on is set up separately for portal-only customers and for Atlassian accounts, and the identity provider has to know the person.',
    },
    todo: {
      text: 'Look at the authentication settings for this kind of account, test the sign-on URL, and assign the person in the identity provider.',
    },
    sources: [
      'https://support.atlassian.com/atlassian-account/docs/login-issues-related-to-single-sign-on-sso/',
      'https://support.atlassian.com/atlassian-cloud/kb/user-provisioning-and-saml-single-sign-on-for-jira-service-management-customers/',
    ],
  },
  'portal-only-used-root-url': {
    title: { text: 'The customer uses the URL of Jira instead of the portal’s' },
    why: {
      text: 'A portal-only account signs in at the portal only; the site’s own URL asks for an Atlassian account.',
    },
    todo: { text: 'Send the customer the link to the portal.' },
    sources: ['https://support.atlassian.com/jira/kb/invite-notification-types-in-jira-service-management-cloud/'],
  },
  'redirected-to-jira-not-portal': {
    title: { text: 'The invitation leads to Jira instead of the portal' },
    why: {
      text: 'The customer ends on a page that says they have no access to Jira. What leads there has not been established: an invitation as a user, the site’s own URL, or a missing link to the organization.',
    },
    todo: {
      text: 'Look at the account first (was it invited as a user?), then at the link in the mail, then at the service project.',
    },
    sources: ['https://support.atlassian.com/jira/kb/invite-notification-types-in-jira-service-management-cloud/'],
  },
  'invite-link-broken-or-stale': {
    title: { text: 'The link in the invitation does not work any more' },
    why: {
      text: 'Mail security may rewrite or open links, and of several pending invitations only the newest counts.',
    },
    todo: {
      text: 'Cancel all pending invitations and send one new one; have the customer’s mail security allow Atlassian’s links.',
    },
    sources: ['https://support.atlassian.com/bitbucket-cloud/kb/user-cannot-accept-invitation-to-bitbucket-cloud/'],
  },
  'browser-cookies-or-network': {
    title: { text: 'The customer’s browser or network is in the way' },
    why: { text: 'Signing in needs cookies of Atlassian’s sites, and some networks block them.' },
    todo: {
      text: 'Have the customer try a private window or another network; then allow cookies and Atlassian’s domains.',
    },
    sources: ['https://support.atlassian.com/jira/kb/user-is-unable-to-login-to-jira-cloud/'],
  },
};

export default signIn;
