import { roleOfDomain, ROLE_OF_DOMAIN } from './directory-readings';
import type { LookedCause, LookedWords } from './looked-cause';

/** Causes of the stage *site* that one look decides. */
const site = [
  {
    cause: 'approved-domain-lacks-customer-role',
    stage: 'site',
    explains: ['cannot-sign-in', 'cannot-see-portal'],
    // The site's own refusal of an address by its domain may be about this list as well.
    explainsOnceNamed: ['add-failed'],
    look: 'customerAccessDetails',
    reads: roleOfDomain,
    seenAs: ['role-missing'],
    page: 'user-access-settings',
  },
  {
    cause: 'access-request-pending',
    stage: 'site',
    explains: ['cannot-sign-in', 'cannot-see-portal'],
    look: 'customerAccessDetails',
    seenAs: ['approval'],
    page: 'user-access-settings',
  },
  {
    cause: 'self-signup-disabled',
    stage: 'site',
    explains: ['cannot-sign-in', 'cannot-see-portal'],
    // Whoever adds a customer may get its words, too.
    explainsOnceNamed: ['add-failed'],
    look: 'customerAccessDetails',
    seenAs: ['no-sign-up'],
    page: 'customer-access',
  },
] as const satisfies readonly LookedCause[];

export const words: LookedWords<typeof site> = {
  'approved-domain-lacks-customer-role': {
    title: { text: 'The approved domain does not give the Customer role' },
    why: {
      text: 'People of an approved domain get the role that is set for it. With none, they sign in and see nothing. Some accounts that used another app of the site before have not been given the role either.',
    },
    todo: {
      text: 'Set the role of the approved domain to Customer, and give it by hand to those who have an account already.',
    },
    sources: [
      'https://support.atlassian.com/user-management/docs/control-how-users-get-access-to-products/',
      'https://jira.atlassian.com/browse/AX-1097',
    ],
    directory: ROLE_OF_DOMAIN,
  },
  'access-request-pending': {
    title: { text: 'Somebody has to approve the customer’s access' },
    why: { text: 'Admin approval is required for this domain, and the request for access is still open.' },
    todo: { text: 'Approve the request, or untick the requirement.' },
    sources: ['https://support.atlassian.com/user-management/docs/control-how-users-get-access-to-products/'],
  },
  'self-signup-disabled': {
    title: { text: 'Customers may not create accounts themselves' },
    why: {
      text: 'Whoever has no account yet cannot get one in the portal or by writing a mail; those with an account are not affected.',
    },
    todo: { text: 'Allow customers to create accounts in Customer access, or add this customer by hand.' },
    sources: ['https://support.atlassian.com/jira-service-management-cloud/docs/set-up-an-open-portal/'],
  },
};

export default site;
