import { withAtlassian } from '../draft';
import type { Fault } from '../fault';

/** Faults of the stage *site*. */
const site: readonly Fault[] = [
  {
    cause: 'customer-access-types-disabled',
    name: 'neither is ticked',
    symptoms: ['add-failed', 'not-tried-yet'],
    account: 'none',
    lays: ['types'],
    lay: (draft) => {
      draft.customerAccess.internal = false;
      draft.customerAccess.external = false;
    },
  },
  {
    cause: 'domain-not-allowed',
    name: 'external domains are limited to others',
    symptoms: ['add-failed', 'not-tried-yet'],
    account: 'none',
    lays: ['types', 'domains'],
    lay: (draft) => {
      draft.customerAccess.externalDomains = ['partner.example'];
    },
  },
  {
    cause: 'domain-not-allowed',
    name: 'internal only, and the domain is not approved',
    symptoms: ['add-failed', 'not-tried-yet'],
    account: 'none',
    lays: ['types', 'domains'],
    lay: (draft) => {
      draft.customerAccess.external = false;
      draft.customerAccess.approvedDomains = [{ domain: 'acme.example' }];
    },
  },
  {
    cause: 'domain-not-allowed',
    name: 'the mail log says so',
    symptoms: ['add-failed'],
    account: 'none',
    lays: ['types', 'domains', 'text'],
    lay: (draft) => {
      draft.customerAccess.externalDomains = ['partner.example'];
    },
    says: (email) => `Email doesn't belong to domains allowed in customer access settings: ${email}`,
  },
  ...(['none', 'user'] as const).map((role): Fault => ({
    cause: 'approved-domain-lacks-customer-role',
    name: `the domain gives the role ${role}`,
    symptoms: ['cannot-sign-in', 'cannot-see-portal'],
    account: 'atlassian',
    lays: ['account', 'domains', 'approval'],
    lay: (draft) => {
      withAtlassian(draft, { access: 'none', created: { by: 'sign-up' } });
      draft.customerAccess.approvedDomains = [{ domain: 'customer.example', role }];
    },
    alsoIs: ['atlassian-account-no-access'],
  })),
  {
    cause: 'approved-domain-lacks-customer-role',
    name: 'the domain gives Customer, and an older account did not get it',
    symptoms: ['cannot-see-portal'],
    account: 'atlassian',
    lays: ['account', 'membership', 'domains', 'approval', 'text'],
    lay: (draft) => {
      withAtlassian(draft, { access: 'user' });
      draft.added = false;
      draft.customerAccess.approvedDomains = [{ domain: 'customer.example' }];
    },
    says: (email) => `Sorry, you can't view this page. ${email}`,
    alsoIs: ['atlassian-account-no-access'],
  },
  {
    cause: 'access-request-pending',
    name: 'nobody has approved it',
    symptoms: ['cannot-sign-in', 'cannot-see-portal'],
    account: 'atlassian',
    lays: ['account', 'domains', 'approval'],
    lay: (draft) => {
      withAtlassian(draft, { access: 'none', created: { by: 'sign-up' } });
      draft.customerAccess.approvedDomains = [{ domain: 'customer.example', adminApproval: true }];
      draft.accessRequests = [{ email: draft.email }];
    },
    alsoIs: ['atlassian-account-no-access'],
  },
  {
    cause: 'self-signup-disabled',
    name: 'wants an account, and may make none',
    symptoms: ['cannot-sign-in', 'cannot-see-portal'],
    account: 'none',
    lays: ['account', 'membership', 'sign-up'],
    lay: (draft) => {
      draft.customerAccess.selfSignup = false;
      draft.portalOnly = undefined;
      draft.added = false;
    },
  },
];

export default site;
