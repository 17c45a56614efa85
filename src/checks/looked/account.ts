import { SYMPTOMS } from '../../facts/complaint';
import {
  copiedFromAnotherSite,
  shadowing,
  syncedAndOff,
  unverified,
  SYNCED_AND_OFF,
  SHADOWING,
  COPIED_FROM_ANOTHER_SITE,
  UNVERIFIED,
} from './directory-readings';
import type { LookedCause, LookedWords } from './looked-cause';

/** Causes of the stage *account* that one look decides. */
const account = [
  {
    cause: 'scim-locked-account',
    stage: 'account',
    explains: ['cannot-sign-in'],
    explainsOnceNamed: ['add-failed'],
    explainsAllOnceRead: true,
    look: 'signIn',
    reads: syncedAndOff,
    seenAs: ['deactivated-by-atlassian'],
    page: 'directory-users',
  },
  {
    cause: 'portal-only-deleted',
    stage: 'account',
    explains: ['cannot-sign-in', 'cannot-see-portal', 'cannot-see-request'],
    look: 'accountHistory',
    seenAs: ['deleted'],
    page: 'portal-only-customers',
  },
  {
    cause: 'atlassian-account-shadows-portal-only',
    stage: 'account',
    explains: ['cannot-sign-in'],
    look: 'signIn',
    reads: shadowing,
    seenAs: ['atlassian-login'],
    page: 'directory-users',
  },
  {
    cause: 'migration-account-type-mismatch',
    stage: 'account',
    // Such an account can no more be added than any other without a role.
    explains: SYMPTOMS,
    // The page of the directory tells it beside what else is looked for there.
    lookedForLast: true,
    look: 'accountHistory',
    seenAs: ['site-copy'],
    reads: copiedFromAnotherSite,
    page: 'directory-users',
  },
  {
    cause: 'customer-email-changed',
    stage: 'account',
    explains: ['no-invitation-mail', 'cannot-sign-in', 'cannot-see-request'],
    look: 'accountHistory',
    seenAs: ['email-changed'],
    answeredAs: {
      uses: ['portalOnlyAccount', 'directoryUser'],
      // Whose account is in the directory under this address has no other one to be looked for.
      found: ({ portalOnlyAccount, directoryUser }) =>
        portalOnlyAccount?.formerAddress === true && (directoryUser?.state ?? 'not-listed') === 'not-listed',
      state: 'question.portal-only-account.answer.former-address',
    },
    page: 'portal-only-customers',
  },
  {
    cause: 'signup-not-completed',
    stage: 'account',
    explains: ['cannot-sign-in', 'cannot-see-portal', 'cannot-see-request'],
    look: 'accountHistory',
    seenAs: ['never-completed'],
    // Who waits for the invitation has not finished signing up for that very reason.
    impliedBy: ['no-invitation-mail'],
    follows: ['invited-via-people-page'],
    page: 'portal-only-customers',
    only: 'portal-only',
  },
  {
    cause: 'email-not-verified',
    stage: 'account',
    explains: ['no-invitation-mail', 'cannot-see-request'],
    look: 'accountHistory',
    reads: unverified,
    seenAs: ['not-verified'],
    page: 'portal-only-customers',
  },
] as const satisfies readonly LookedCause[];

export const words: LookedWords<typeof account> = {
  'scim-locked-account': {
    title: { text: 'The identity provider controls this account and keeps it deactivated' },
    why: {
      text: 'An account that is synchronized from an identity provider cannot be reactivated in Atlassian Administration for good: the next synchronization turns it off again.',
    },
    todo: {
      text: 'Assign the person again in the identity provider, and let it synchronize. Where the record is orphaned, it has to be removed there first.',
    },
    sources: ['https://jira.atlassian.com/browse/ACCESS-1388'],
    directory: SYNCED_AND_OFF,
  },
  'portal-only-deleted': {
    title: { text: 'The portal-only account was deleted' },
    why: { text: 'A deleted account does not come back: the old requests belong to a former user.' },
    todo: { text: 'Add the address again, which makes a new account, and change the reporter of the old requests.' },
    sources: ['https://support.atlassian.com/user-management/docs/delete-portal-only-customers/'],
  },
  'atlassian-account-shadows-portal-only': {
    title: { text: 'The portal sends the customer to the Atlassian login' },
    why: {
      text: 'An Atlassian account with the same address is preferred, although it has no access here; the portal-only password is never asked for.',
    },
    todo: {
      text: 'Give the Atlassian account the Customer role, or migrate the portal-only account to it, or remove the directory user.',
    },
    sources: ['https://support.atlassian.com/jira/kb/duplicate-account-issues-in-jira-service-management-cloud/'],
    directory: SHADOWING,
  },
  'migration-account-type-mismatch': {
    title: { text: 'The copy of the site put customers into a group without the Customer role' },
    why: {
      text: 'After copying users from one site to another, the accounts exist, but their group gives no access to Jira Service Management.',
    },
    todo: { text: 'Give that group the role Customer of Jira Service Management on this site.' },
    sources: ['https://support.atlassian.com/user-management/docs/control-how-users-get-access-to-products/'],
    directory: COPIED_FROM_ANOTHER_SITE,
  },
  'customer-email-changed': {
    title: { text: 'The customer’s address has changed, and the account still has the old one' },
    why: {
      text: 'Mail, sign-in and old requests are bound to the address of the account. The address of a portal-only account cannot be changed.',
    },
    todo: {
      text: 'Add the new address and change the reporter of the old requests; or migrate the account and change its address there. With an identity provider, link the account again.',
    },
    sources: [
      'https://confluence.atlassian.com/jirakb/how-to-change-jira-service-management-customer-email-address-1085190839.html',
    ],
  },
  'signup-not-completed': {
    title: { text: 'The customer never finished signing up' },
    why: { text: 'The account exists without a password, because it came from a mail, an open portal or an agent.' },
    todo: { text: 'Invite the customer again, or have them use “Forgot password?” on the portal.' },
    sources: ['https://support.atlassian.com/jira/kb/invite-notification-types-in-jira-service-management-cloud/'],
  },
  'email-not-verified': {
    title: { text: 'The customer has not verified the address' },
    why: { text: 'Notifications go to verified addresses only.' },
    todo: { text: 'Have the customer open the link in the verification mail; sign up again if it is lost.' },
    sources: ['https://support.atlassian.com/jira/kb/invite-notification-types-in-jira-service-management-cloud/'],
    directory: UNVERIFIED,
  },
};

export default account;
