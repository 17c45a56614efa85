import { ADDED_AT, accountOf, withAtlassian } from '../draft';
import type { Fault } from '../fault';

const FORMER = 'jane@former.example';

/** Faults of the stage *account* that are a past of the account. */
const accountPast: readonly Fault[] = [
  {
    cause: 'portal-only-deleted',
    name: 'deleted for good',
    symptoms: ['cannot-sign-in', 'cannot-see-portal', 'cannot-see-request'],
    account: 'portal-only',
    lays: ['account', 'membership', 'past', 'request'],
    lay: (draft) => {
      accountOf(draft).deleted = true;
      draft.added = false;
    },
  },
  {
    cause: 'migration-account-type-mismatch',
    name: 'copied from another site into a group without the role',
    symptoms: ['cannot-sign-in', 'cannot-see-portal'],
    account: 'atlassian',
    lays: ['account', 'past'],
    lay: (draft) =>
      void withAtlassian(draft, { access: 'none', groups: ['copied-customers'], created: { by: 'site-copy' } }),
    alsoIs: ['atlassian-account-no-access'],
  },
  {
    cause: 'customer-email-changed',
    name: 'the account still has the former address',
    symptoms: ['no-invitation-mail', 'cannot-sign-in', 'cannot-see-request'],
    account: 'portal-only',
    lays: ['account', 'membership', 'past', 'request'],
    lay: (draft) => {
      draft.others.portalOnlyCustomers.push({ ...draft.portalOnly, email: FORMER, nowUses: draft.email });
      draft.portalOnly = undefined;
      draft.added = false;
      draft.project.customers = [FORMER];
      if (draft.request !== undefined) draft.request.reporter = FORMER;
    },
  },
  {
    cause: 'customer-email-changed',
    name: 'the former address was given',
    symptoms: ['no-invitation-mail', 'cannot-sign-in'],
    account: 'portal-only',
    lays: ['past'],
    lay: (draft) => {
      accountOf(draft).nowUses = 'jane.doe@customer.example';
    },
  },
  {
    cause: 'signup-not-completed',
    name: 'made by a mail, and never signed up',
    symptoms: ['cannot-sign-in', 'cannot-see-portal'],
    account: 'portal-only',
    lays: ['past'],
    lay: (draft) => {
      Object.assign(accountOf(draft), {
        created: { by: 'mail', at: ADDED_AT },
        passwordSet: false,
        signedIn: false,
        emailVerified: true,
      });
    },
  },
  {
    cause: 'email-not-verified',
    name: 'the link was never opened',
    symptoms: ['no-invitation-mail', 'cannot-see-request'],
    account: 'some',
    lays: ['past'],
    lay: (draft) => {
      Object.assign(accountOf(draft), { emailVerified: false, passwordSet: true, signedIn: true });
    },
  },
];

export default accountPast;
