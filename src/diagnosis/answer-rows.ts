import type { Symptom } from '../facts/complaint';
import type { LookName } from '../facts/look';

export const ACCOUNT = [
  'actor-lacks-user-admin-rights',
  'atlassian-account-no-access',
  'migration-account-type-mismatch',
  'user-suspended-in-directory',
  'atlassian-account-deactivated',
  'managed-by-other-org',
  'invited-via-people-page',
  'scim-locked-account',
  'portal-only-inactive',
];
/** What makes an Atlassian account inactive. */
export const INACTIVE = ['user-suspended-in-directory', 'atlassian-account-deactivated', 'managed-by-other-org'];
/** What can be the matter where no account is seen for somebody who was added. */
export const UNSEEN = [...ACCOUNT, 'customer-email-changed'];
export const DUPLICATE = 'duplicate-portal-and-atlassian';
export const OUTSIDE = 'restricted-channel-not-added';
const SITE_STATE = ['site-or-subscription-inactive', 'ip-allowlist-blocks-portal', 'gov-cloud-feature-gap'];
export const NEW_ADDRESSES = ['customer-access-types-disabled', 'domain-not-allowed'];
export const SERVICE_PROJECT = ['portal-access-permission-missing', 'customers-role-has-direct-grants'];

/** Where to look next after an answer: the causes whose bearer would have seen just this. */
export interface AnswerPointers {
  look: LookName;
  symptoms: readonly Symptom[];
  causes: Record<string, readonly string[]>;
  /** Answers that rule out what shows as another one of the same row, but for these, which are looked at later. */
  tells: Record<string, readonly string[]>;
}

export const BY_ANSWER: readonly AnswerPointers[] = [
  {
    look: 'newAddressHere',
    symptoms: ['add-failed'],
    // What keeps new addresses out says nothing of an account that this one may have all the same.
    tells: { any: [], 'other-domains': ACCOUNT, none: ['domain-not-allowed', ...ACCOUNT] },
    causes: {
      any: ACCOUNT,
      'other-domains': NEW_ADDRESSES,
      none: [...SITE_STATE, 'customer-access-types-disabled', ...SERVICE_PROJECT],
    },
  },
  {
    look: 'addressElsewhere',
    symptoms: ['add-failed'],
    // Both service projects may use the same permission scheme.
    tells: { added: [], refused: SERVICE_PROJECT },
    causes: { added: SERVICE_PROJECT, refused: [...ACCOUNT, ...NEW_ADDRESSES, ...SITE_STATE] },
  },
  {
    look: 'signIn',
    symptoms: ['cannot-sign-in', 'cannot-see-portal'],
    tells: {
      works: [],
      'nobody-gets-in': [],
      'feature-missing': [],
      'wrong-password': [],
      // Nobody signs up where customers may not raise requests.
      'no-account': SERVICE_PROJECT,
      'not-active': [],
      'no-access': ['customer-email-changed'],
      'portal-missing': [],
    },
    causes: {
      'nobody-gets-in': SITE_STATE,
      'feature-missing': ['gov-cloud-feature-gap'],
      'wrong-password': ['migrated-customer-old-password', 'signup-not-completed', 'customer-email-changed'],
      'no-account': [
        'self-signup-disabled',
        'portal-only-deleted',
        'signup-not-completed',
        'invited-via-people-page',
        'customer-email-changed',
      ],
      'not-active': ['portal-only-inactive', ...INACTIVE],
      'no-access': [
        'atlassian-account-no-access',
        'invited-via-people-page',
        'approved-domain-lacks-customer-role',
        'access-request-pending',
        'migration-account-type-mismatch',
      ],
      'portal-missing': [
        'organization-not-linked',
        'help-center-not-linked',
        'restricted-channel-not-added',
        ...SERVICE_PROJECT,
      ],
    },
  },
  {
    look: 'notificationLog',
    symptoms: ['no-invitation-mail'],
    tells: {
      sent: ['user-opted-out-of-invites'],
      nothing: ['customer-email-changed'],
      'no-invitations': [],
      'no-mail': [],
    },
    causes: {
      sent: ['outbound-dmarc-spam', 'customer-email-changed'],
      nothing: [
        ...ACCOUNT,
        'existing-account-no-invite-mail',
        'api-or-automation-create-sends-no-invite',
        'user-opted-out-of-invites',
        'email-not-verified',
        'signup-not-completed',
      ],
      'no-invitations': ['invite-notification-disabled', 'gov-cloud-feature-gap'],
      'no-mail': ['outgoing-mail-disabled'],
    },
  },
  {
    look: 'notificationLog',
    symptoms: ['cannot-see-request'],
    tells: { sent: [], nothing: [], 'no-mail': [] },
    causes: {
      sent: ['outbound-dmarc-spam'],
      nothing: ['email-not-verified', 'request-notifications-off', 'watcher-suppresses-customer-mail'],
      'no-mail': ['outgoing-mail-disabled'],
    },
  },
  {
    look: 'requestVisibility',
    symptoms: ['cannot-see-request'],
    tells: { fine: [], 'no-mail': [], 'other-reporter': [], 'never-created': [], 'nobody-sees': [] },
    causes: {
      // A request can only be shared with organizations of its service project.
      'not-shared': ['organization-not-linked'],
      'other-reporter': ['portal-only-deleted', 'customer-email-changed'],
      'no-mail': [
        'outgoing-mail-disabled',
        'email-suppressed-bounce',
        'outbound-dmarc-spam',
        'notification-template-broken',
        'transient-service-error',
        'email-not-verified',
      ],
      'never-created': ['inbound-mail-filtered'],
      'nobody-sees': SITE_STATE,
    },
  },
];
