import type { Fact, ReadableFact } from '../facts/fact';
import type { FactName, Facts } from '../facts/facts';
import type { Look, LookName } from '../facts/look';
import type { Symptom } from '../facts/complaint';
import { isNobodyAtAll } from './explains';

const ACCOUNT = [
  'actor-lacks-user-admin-rights',
  'atlassian-account-no-access',
  'user-suspended-in-directory',
  'atlassian-account-deactivated',
  'managed-by-other-org',
  'invited-via-people-page',
  'scim-locked-account',
  'portal-only-inactive',
];
/** What can be the matter where no account is seen for somebody who was added. */
const UNSEEN = [...ACCOUNT, 'customer-email-changed'];
const OUTSIDE = 'restricted-channel-not-added';
const SITE_STATE = ['site-or-subscription-inactive', 'ip-allowlist-blocks-portal', 'gov-cloud-feature-gap'];
const NEW_ADDRESSES = ['customer-access-types-disabled', 'domain-not-allowed'];
const SERVICE_PROJECT = ['portal-access-permission-missing', 'customers-role-has-direct-grants'];

/** Where to look next after an answer: the causes whose bearer would have seen just this. */
interface AnswerPointers {
  look: LookName;
  symptoms: readonly Symptom[];
  causes: Record<string, readonly string[]>;
  /** Answers that rule out what shows as another one of the same row, but for these, which are looked at later. */
  tells: Record<string, readonly string[]>;
}

const BY_ANSWER: readonly AnswerPointers[] = [
  {
    look: 'newAddressHere',
    symptoms: ['add-failed'],
    tells: { any: [], 'other-domains': [], none: ['domain-not-allowed'] },
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
      'no-account': [],
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
      'not-active': [
        'portal-only-inactive',
        'user-suspended-in-directory',
        'atlassian-account-deactivated',
        'managed-by-other-org',
      ],
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

/** Of these causes, the ones that the answers given so far make likely; all of them where the answers tell nothing. */
export function likelyByAnswers(facts: Facts, symptom: Symptom, causes: readonly string[]): readonly string[] {
  let likely = causes;
  for (const { look } of BY_ANSWER.filter(({ symptoms }) => symptoms.includes(symptom))) {
    const narrowed = fitting(look, facts, symptom, likely);
    if (narrowed.length > 0) likely = narrowed;
  }
  return byAccountSeen(facts, symptom, likely);
}

/**
 * Whoever was added has an account: where one is seen, it is not what keeps the mail back; where none is, it comes
 * first, and after it what keeps people from being added. Where one is seen that is no customer here, that comes before
 * everything else.
 */
function byAccountSeen(facts: Facts, symptom: Symptom, causes: readonly string[]): readonly string[] {
  const { accounts, deskCustomers, deskOrganizations } = facts;
  if (!accounts.readable || !deskCustomers.readable) return causes;
  const listed =
    deskCustomers.value.found.length > 0 || !deskOrganizations.readable || deskOrganizations.value.names.length > 0;
  const known = accounts.value.found.some((account) => account.active);
  if (known && !listed && causes.includes(OUTSIDE)) return [OUTSIDE];
  if (symptom !== 'no-invitation-mail') return causes;
  const seen = known || deskCustomers.value.found.some((account) => account.active);
  if (isNobodyAtAll(facts)) {
    const keepingOut = [NEW_ADDRESSES, SERVICE_PROJECT].map((some) => causes.filter((cause) => some.includes(cause)));
    for (const some of keepingOut) if (some.length > 0) return some;
  }
  const narrowed = causes.filter((cause) => (seen ? !ACCOUNT.includes(cause) : UNSEEN.includes(cause)));
  return narrowed.length > 0 ? narrowed : causes;
}

/** What the site shows of a request, or a text quotes, is only part of what somebody sees who looks. */
const isTold = (fact: Fact<Look>): fact is ReadableFact<Look> => fact.readable && fact.source.how === 'told';

/** Whether whoever has this cause would have given another answer than was given; then it is looked for last. */
export function isUnlikely(cause: string, symptom: Symptom, facts: Facts): boolean {
  return BY_ANSWER.some(
    ({ look, symptoms }) =>
      symptoms.includes(symptom) && isTold(facts[look]) && fitting(look, facts, symptom, [cause]).length === 0,
  );
}

/** Whether an answer tells that this cause is not behind what was reported: it shows as another one. */
export function isElsewhere(cause: string, symptom: Symptom, facts: Facts): boolean {
  return BY_ANSWER.some(({ look, symptoms, causes, tells }) => {
    const told = facts[look];
    if (!symptoms.includes(symptom) || !isTold(told)) return false;
    const { state } = told.value;
    const later = tells[state];
    if (later === undefined || later.includes(cause) || causes[state]?.includes(cause)) return false;
    return Object.values(causes).some((some) => some.includes(cause));
  });
}

/** Of these causes, the ones whose bearer would have given the answer that this fact is; all where it tells nothing. */
export function fitting(fact: FactName, facts: Facts, symptom: Symptom, causes: readonly string[]): readonly string[] {
  const row = BY_ANSWER.find(({ look, symptoms }) => look === fact && symptoms.includes(symptom));
  const told = facts[fact] as Fact<{ state: string }>;
  if (row === undefined || !told.readable) return causes;
  const pointed = row.causes[told.value.state];
  if (pointed !== undefined) return causes.filter((cause) => pointed.includes(cause));
  const elsewhere = new Set(Object.values(row.causes).flat());
  return causes.filter((cause) => !elsewhere.has(cause));
}
