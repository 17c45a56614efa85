import type { Message } from '../checks/check';

/**
 * What each repair is called, by its id. Said on the screens and, by the resolver itself, in the comment on a request;
 * apart from the repairs, so that a resolver that comments on nothing does without.
 */
export const REPAIR_TITLES: Readonly<Record<string, Message>> = {
  'add-company-person': { text: 'Add a person of a company' },
  'add-customer-to-service-project': { text: 'Add the account to the service project' },
  'add-request-participant': { text: 'Add the customer as a participant of the request' },
  'create-portal-only-customer': { text: 'Create a portal-only account and add it' },
  'grant-customer-role': { text: 'Give the account the role Customer' },
  'grant-portal-access': { text: 'Grant the missing permissions to customers' },
  'invite-customer': { text: 'Invite the customer by mail' },
  'join-organization': { text: 'Add the customer to an organization of the service project' },
  'link-organization': { text: 'Link the customer’s organization to the service project' },
  'reactivate-undocumented': {
    text: 'Give the portal-only customer access again, by an operation that is not documented',
  },
  'remove-customers-role-grants': { text: 'Take the customers’ role out of the permissions' },
  'remove-watcher': { text: 'Take the customer off the watchers of the request' },
  'restore-directory-access': { text: 'Restore the access of the account' },
  'set-request-type': { text: 'Set a request type on the request' },
  'set-up-company': { text: 'Set up the organization of a company' },
  'share-with-organization': { text: 'Share the request with the customer’s organization' },
};
