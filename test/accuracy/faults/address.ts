import { withAtlassian, withPortalOnly, JANE } from '../draft';
import type { Fault } from '../fault';

const LIST = [JANE, 'ravi@customer.example', 'olga@customer.example'];

const mistyped = (given: string, symptoms: Fault['symptoms']): Fault => ({
  cause: 'invalid-email-format',
  name: `typed as ${JSON.stringify(given)}`,
  symptoms,
  account: 'none',
  lays: ['address', 'text', 'account'],
  lay: (draft) => {
    draft.portalOnly = undefined;
    draft.added = false;
  },
  given,
});

/** Faults of the stage *address*. */
const address: readonly Fault[] = [
  ...['jane@customer', 'jane@@customer.example', 'jane.customer.example'].map((given) =>
    mistyped(given, ['add-failed', 'no-invitation-mail', 'not-tried-yet']),
  ),
  // The simulated site takes it, and its mail goes nowhere.
  mistyped('jane@customer\u200b.example', ['no-invitation-mail', 'not-tried-yet']),
  {
    cause: 'api-existing-customer-conflict',
    name: 'a script creates who is there',
    symptoms: ['add-failed'],
    account: 'portal-only',
    lays: ['text', 'account', 'membership'],
    lay: (draft) => {
      withPortalOnly(draft);
      draft.added = false;
    },
    says: (email) => `Request failed: 409 Conflict, ${email} already exists`,
  },
  {
    cause: 'api-existing-customer-conflict',
    name: 'a script creates who has an Atlassian account',
    symptoms: ['add-failed'],
    account: 'atlassian',
    lays: ['text', 'account', 'membership'],
    lay: (draft) => {
      withAtlassian(draft);
      draft.added = false;
    },
    says: (email) => `An account already exists for this user ${email}`,
  },
  {
    cause: 'bulk-add-partial',
    name: 'one of three is missing',
    symptoms: ['add-failed'],
    account: 'none',
    lays: ['text'],
    lay: ({ project, others }) => {
      others.portalOnlyCustomers = LIST.slice(1).map((email) => ({ email }));
      project.customers = LIST.slice(1);
    },
    says: () => LIST.join(', '),
    shows: 'warns',
  },
];

export default address;
