import { readdirSync } from 'node:fs';
import path from 'node:path';
import { EVERY_QUESTION as QUESTIONS } from '../../src/questions/registry';
import { DONT_KNOW } from '../../src/questions/question';
import { SYMPTOMS } from '../../src/facts/complaint';
import { describeSite } from '../site/describe-site';
import { readSite } from '../site/read-scenario';
import type { SiteFileInput } from '../site/site-file';
import { makeState } from '../site/site-state';
import { answerOf, LOOKS } from './answers';
import {
  atlassian,
  COLLEAGUE,
  CUSTOMERS_BY_SINGLE_SIGN_ON,
  DELETED,
  GUEST,
  IN_ITS_ORGANIZATION,
  IN_USE,
  JANE,
  logged,
  mailbox,
  MIGRATED,
  NEITHER_GRANTED,
  NO_CHANGE,
  portalOnly,
  request,
  SINGLE_SIGN_ON,
  UNINVITED,
  UNLINKED,
  UNLINKED_AND_OPEN,
  OTHER,
} from './sites-of-jane';

const SCENARIOS = path.resolve(__dirname, '../scenarios');
const FOLDERS = [SCENARIOS, path.join(SCENARIOS, 'cases')].flatMap((folder) =>
  readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== 'cases' && entry.name !== 'demo')
    .map((entry) => path.join(folder, entry.name)),
);

/** What somebody answers on a healthy site with this difference. */
function answer(question: string, site: Partial<SiteFileInput> = {}, symptom = 'add-failed'): string {
  const state = makeState(describeSite({ description: 'A site of a test.', projects: [{ key: 'HELP' }], ...site }));
  return answerOf(state, question, { project: 'HELP', email: JANE, symptom });
}

test('somebody knows where to look for every question, and for nothing else', () => {
  expect(Object.keys(LOOKS).sort()).toEqual(QUESTIONS.map((question) => question.id).sort());
});

test.each(FOLDERS)('every answer on %s is one of the question’s own', (folder) => {
  const state = makeState(readSite(path.join(folder, 'site.json')));
  if (!state.projects.some((project) => project.key === 'HELP' && project.serviceDesk)) return;
  for (const question of QUESTIONS) {
    const known = [...question.answers.map((one) => one.id), DONT_KNOW];
    for (const symptom of SYMPTOMS) {
      expect(known).toContain(answerOf(state, question.id, { project: 'HELP', email: JANE, symptom }));
    }
  }
});

test('a healthy site with a new customer has nothing unusual to show', () => {
  const seen = QUESTIONS.map((question) => [question.id, answer(question.id)]);
  expect(Object.fromEntries(seen)).toMatchObject({
    'new-address-here': 'any',
    'address-elsewhere': 'dont-know',
    'directory-user': 'not-listed',
    'role-in-directory': 'dont-know',
    'portal-only-account': 'not-listed',
    'account-history': 'nothing',
    'customer-access-types': 'both',
    'domain-admitted': 'yes',
    'customer-access-details': 'fine',
    'site-state': 'works',
    'portal-access-warning': 'none',
    'channel-access': 'restricted',
    'project-links': 'linked',
    'request-visibility': 'dont-know',
    'mail-settings': 'on',
    'notification-log': 'nothing',
    recipient: 'nothing',
    'sign-in': 'no-account',
  });
});

test.each<[question: string, is: string, site: Partial<SiteFileInput>, symptom?: string]>([
  ['directory-user', 'active', atlassian()],
  ['directory-user', 'no-access', atlassian({ access: 'none' })],
  ['directory-user', 'no-access', atlassian({ access: 'user' })],
  ['directory-user', 'invited', atlassian({ directory: 'invited' })],
  ['directory-user', 'deactivated', atlassian({ directory: 'deactivated', managedBy: 'us' })],
  ['directory-user', 'managed-elsewhere', atlassian({ directory: 'deactivated', managedBy: 'another-organization' })],
  ['directory-user', 'deactivated-synced', atlassian({ directory: 'deactivated', managedBy: 'us', scim: 'synced' })],
  [
    'account-history',
    'several-pending',
    portalOnly({ invitations: [{ status: 'pending' }, { status: 'pending' }] }),
    'no-invitation-mail',
  ],
  ['portal-only-account', 'inactive', portalOnly({ active: false })],
  ['portal-only-account', 'not-listed', DELETED],
  ['account-history', 'deleted', DELETED],
  ['account-history', 'never-completed', portalOnly({ passwordSet: false })],
  ['account-history', 'nothing', portalOnly({ passwordSet: false, signedIn: true })],
  [
    'account-history',
    'created-by-app',
    portalOnly({ passwordSet: false, created: { by: 'automation' } }),
    'no-invitation-mail',
  ],
  [
    'account-history',
    'never-completed',
    portalOnly({ passwordSet: false, created: { by: 'automation' } }),
    'cannot-sign-in',
  ],
  ['account-history', 'known-before', portalOnly({ created: { by: 'mail' } }), 'no-invitation-mail'],
  ['account-history', 'nothing', portalOnly({ created: { by: 'mail' } })],
  ['account-history', 'not-verified', portalOnly({ emailVerified: false })],
  [
    'account-history',
    'created-by-app',
    portalOnly({ passwordSet: false, created: { by: 'site-copy' } }),
    'no-invitation-mail',
  ],
  [
    'sign-in',
    'no-account',
    { ...atlassian({ scim: 'unlinked' }), projects: [{ key: 'HELP', customers: [JANE] }] },
    'cannot-sign-in',
  ],
  [
    'sign-in',
    'single-sign-on',
    {
      ...atlassian(),
      authentication: { portalOnlyCustomers: 'single-sign-on' },
      visits: [{ email: JANE, with: 'single-sign-on' }],
    },
    'cannot-sign-in',
  ],
  // The log names another reason than what the mail is.
  [
    'request-visibility',
    'dont-know',
    {
      projects: [
        {
          key: 'HELP',
          incomingMail: [
            { from: JANE, result: 'rejected', reason: 'You don’t have permission to access this service project.' },
          ],
        },
      ],
    },
    'cannot-see-request',
  ],
  ['account-history', 'migrated', atlassian({ migratedFromPortalOnly: '2026-10-01T00:00:00.000Z' })],
  ['account-history', 'email-changed', { portalOnlyCustomers: [{ email: OTHER, nowUses: JANE }] }],
  ['portal-only-account', 'former-address', { portalOnlyCustomers: [{ email: OTHER, nowUses: JANE }] }],
  ['sign-in', 'no-account', { portalOnlyCustomers: [{ email: JANE, nowUses: OTHER }] }],
  ['account-history', 'email-changed', { portalOnlyCustomers: [{ email: OTHER, previousEmail: JANE }] }],
  ['sign-in', 'no-account', portalOnly({ previousEmail: OTHER })],
  ['sign-in', 'works', { ...portalOnly({ previousEmail: OTHER }), people: [{ email: OTHER }] }],
  ['account-history', 'email-changed', atlassian({ scim: 'unlinked' })],
  ['account-history', 'site-copy', atlassian({ access: 'none', created: { by: 'site-copy' } })],
  [
    'account-history',
    'known-before',
    { ...portalOnly(), projects: [{ key: 'HELP' }, { key: 'OTHER', customers: [JANE] }] },
    'no-invitation-mail',
  ],
  ['account-history', 'known-before', IN_USE, 'no-invitation-mail'],
  ['account-history', 'nothing', portalOnly({ signedIn: true, created: { at: { daysAgo: 0 } } }), 'no-invitation-mail'],
  ['customer-access-types', 'none', { customerAccess: { internal: false, external: false } }],
  ['domain-admitted', 'no', { customerAccess: { externalDomains: ['other.example'] } }],
  ['domain-admitted', 'yes', { customerAccess: { internal: false, external: false } }],
  ['customer-access-details', 'approval', { accessRequests: [{ email: JANE }] }],
  ['customer-access-details', 'approval', { accessRequests: [{ email: JANE, status: 'denied' }] }],
  ['customer-access-details', 'fine', { ...portalOnly(), accessRequests: [{ email: JANE, status: 'denied' }] }],
  [
    'customer-access-details',
    'role-missing',
    { customerAccess: { approvedDomains: [{ domain: 'customer.example', role: 'none' }] } },
  ],
  ['customer-access-details', 'fine', { customerAccess: { approvedDomains: [{ domain: 'customer.example' }] } }],
  ['customer-access-details', 'no-sign-up', { customerAccess: { selfSignup: false } }],
  ['customer-access-details', 'fine', { ...portalOnly(), customerAccess: { selfSignup: false } }],
  ['site-cloud', 'commercial', { site: { host: 'help.acme.example' } }],
  ['site-cloud', 'government', { site: { host: 'acme.atlassian-us-gov-mod.net' } }],
  ['site-cloud', 'isolated', { site: { host: 'help.acme.example', cloud: 'isolated' } }],
  ['site-state', 'inactive', { site: { subscription: 'inactive' } }],
  ['site-state', 'works', { site: { guard: 'lapsed' } }],
  ['site-state', 'works', { ...atlassian({ managedBy: 'us' }), site: { guard: 'lapsed' } }],
  ['site-state', 'works', { ...atlassian(), ...SINGLE_SIGN_ON, site: { guard: 'lapsed' } }],
  ['site-state', 'works', { ...atlassian({ managedBy: 'us' }), ...SINGLE_SIGN_ON, site: { guard: 'active' } }],
  ['site-state', 'inactive', { ...atlassian({ managedBy: 'us' }), ...SINGLE_SIGN_ON, site: { guard: 'lapsed' } }],
  ['site-state', 'one-network', { site: { ipAllowlist: ['203.0.113.0/24'] } }],
  [
    'site-state',
    'works',
    { site: { ipAllowlist: ['203.0.113.0/24'] }, visits: [{ email: JANE, network: '203.0.113.7' }] },
  ],
  [
    'site-state',
    'one-network',
    { site: { ipAllowlist: ['203.0.113.0/25'] }, visits: [{ email: JANE, network: '203.0.113.200' }] },
  ],
  ['site-state', 'feature-missing', { site: { host: 'acme.atlassian-isolated.net' } }],
  ['site-state', 'feature-missing', { ...portalOnly(), site: { host: 'acme.atlassian-isolated.net' } }],
  ['site-state', 'works', { ...atlassian(), site: { host: 'acme.atlassian-isolated.net' } }, 'cannot-sign-in'],
  ['site-state', 'works', { ...portalOnly(), site: NO_CHANGE }],
  ['site-state', 'feature-missing', { ...portalOnly({ passwordSet: false }), site: NO_CHANGE }],
  ['new-address-here', 'other-domains', { customerAccess: { externalDomains: ['other.example'] } }],
  ['new-address-here', 'none', { customerAccess: { internal: false, external: false } }],
  ['new-address-here', 'any', atlassian({ directory: 'suspended' })],
  ['address-elsewhere', 'refused', { ...portalOnly({ active: false }), projects: [{ key: 'HELP' }, { key: 'OTHER' }] }],
  ['address-elsewhere', 'added', { projects: [{ key: 'HELP' }, { key: 'OTHER' }] }],
  ['project-links', 'organization-missing', UNLINKED],
  ['project-links', 'linked', IN_ITS_ORGANIZATION],
  ['project-links', 'linked', UNLINKED_AND_OPEN],
  ['project-links', 'works-here', COLLEAGUE],
  ['sign-in', 'works', COLLEAGUE],
  ['project-links', 'linked', GUEST],
  ['portal-access-warning', 'both-and-role', NEITHER_GRANTED],
  ['project-links', 'organization-missing', UNLINKED_AND_OPEN, 'cannot-see-request'],
  ['sign-in', 'works', UNLINKED_AND_OPEN, 'cannot-see-request'],
  ['project-links', 'help-center-empty', { helpCenters: [{ name: 'Partners' }] }],
  ['request-visibility', 'fine', request({})],
  ['request-visibility', 'no-request-type', request({ requestType: undefined })],
  ['request-visibility', 'not-shared', request({ reporter: OTHER })],
  ['request-visibility', 'fine', request({ reporter: OTHER, participants: [JANE] })],
  ['request-visibility', 'notifications-off', request({ reporter: OTHER, approvers: [JANE] })],
  ['request-visibility', 'notifications-off', request({ notificationsOff: [JANE] })],
  ['request-visibility', 'watcher', request({ watchers: [JANE] })],
  ['request-visibility', 'security-level', request({ securityLevel: { name: 'Internal' } })],
  ['request-visibility', 'fine', request({ securityLevel: { name: 'All', grants: ['portal-access'] } })],
  ['mail-settings', 'outgoing-off', { mail: { outgoing: false } }],
  ['mail-settings', 'invited-off', UNINVITED],
  ['notification-log', 'blocked', { mail: { suppressed: [JANE] } }],
  ['notification-log', 'no-invitations', { ...UNINVITED, mail: { suppressed: [JANE] } }, 'no-invitation-mail'],
  ['notification-log', 'blocked', { ...portalOnly(), ...mailbox('full') }, 'no-invitation-mail'],
  ['notification-log', 'blocked', { ...portalOnly(), ...mailbox('does-not-exist') }, 'cannot-see-request'],
  ['notification-log', 'sent', { ...portalOnly(), ...mailbox('spam') }, 'no-invitation-mail'],
  // Nothing was sent that could have come back.
  ['notification-log', 'nothing', { ...mailbox('full') }, 'no-invitation-mail'],
  ['notification-log', 'internal-error', logged('internal-error')],
  ['notification-log', 'email-validation-error', logged('email-validation-error')],
  [
    'notification-log',
    'incoming-rejected',
    { projects: [{ key: 'HELP', incomingMail: [{ from: JANE, result: 'rejected' }] }] },
    'cannot-see-request',
  ],
  [
    'notification-log',
    'template-too-large',
    { projects: [{ key: 'HELP', customerNotifications: { templateTooLarge: true } }] },
  ],
  ['recipient', 'opted-out', atlassian({ productInvitations: false })],
  ['recipient', 'filtered', { ...mailbox('spam') }],
  ['recipient', 'filtered', { projects: [{ key: 'HELP', sender: { address: 'help@acme.example', dmarc: 'fails' } }] }],
  ['recipient', 'filtered', { projects: [{ key: 'HELP', sender: { address: 'help@acme.example', verified: false } }] }],
  ['recipient', 'nothing', { projects: [{ key: 'HELP', sender: { address: 'help@acme.example' } }] }],
  ['sign-in', 'works', portalOnly()],
  ['sign-in', 'root-address', { ...portalOnly(), visits: [{ email: JANE, opens: 'site-root' }] }],
  [
    'sign-in',
    'atlassian-login',
    { ...portalOnly(), people: [{ email: JANE, access: 'none' }], projects: [{ key: 'HELP' }] },
  ],
  ['sign-in', 'verify-identity', { ...atlassian(), authentication: { externalUserPolicy: 'one-time-passcode' } }],
  ['sign-in', 'works', { ...portalOnly(), authentication: { externalUserPolicy: 'one-time-passcode' } }],
  ['sign-in', 'single-sign-on', { ...atlassian(), authentication: { notAssigned: [JANE] } }],
  ['sign-in', 'single-sign-on', { ...portalOnly(), visits: [{ email: JANE, with: 'single-sign-on' }] }],
  ['sign-in', 'works', CUSTOMERS_BY_SINGLE_SIGN_ON],
  ['sign-in', 'single-sign-on', { ...CUSTOMERS_BY_SINGLE_SIGN_ON, site: { guard: 'lapsed' } }],
  [
    'sign-in',
    'single-sign-on',
    {
      ...CUSTOMERS_BY_SINGLE_SIGN_ON,
      authentication: { portalOnlyCustomers: 'single-sign-on', notAssigned: [JANE] },
    },
  ],
  // Who types a password does not come to the identity provider.
  ['sign-in', 'works', { ...portalOnly(), authentication: { notAssigned: [JANE] } }],
  ['sign-in', 'works', { ...portalOnly(), site: { guard: 'lapsed' } }],
  ['sign-in', 'no-account', { ...portalOnly({ passwordSet: false }), site: { guard: 'lapsed' } }],
  ['sign-in', 'nobody-gets-in', { ...atlassian({ managedBy: 'us' }), ...SINGLE_SIGN_ON, site: { guard: 'lapsed' } }],
  [
    'sign-in',
    'single-sign-on',
    {
      ...atlassian({ managedBy: 'us' }),
      ...SINGLE_SIGN_ON,
      site: { guard: 'lapsed' },
      visits: [{ email: JANE, with: 'single-sign-on' }],
    },
  ],
  [
    'sign-in',
    'single-sign-on',
    {
      ...portalOnly(),
      visits: [{ email: JANE, sees: 'AADSTS50105: block users unless they are specifically granted' }],
    },
  ],
  ['sign-in', 'feature-missing', { ...portalOnly({ passwordSet: false }), site: NO_CHANGE }],
  ['sign-in', 'works', { ...portalOnly(), site: NO_CHANGE }],
  ['sign-in', 'link-dead', { ...portalOnly(), visits: [{ email: JANE, link: 'rewritten' }] }],
  ['sign-in', 'something-wrong', { ...portalOnly(), visits: [{ email: JANE, cookies: 'blocked' }] }],
  ['sign-in', 'deactivated-by-atlassian', atlassian({ directory: 'deactivated', scim: 'synced' })],
  ['sign-in', 'not-active', portalOnly({ active: false })],
  [
    'sign-in',
    'wrong-password',
    {
      ...atlassian({ migratedFromPortalOnly: '2026-10-01T00:00:00.000Z' }),
      visits: [{ email: JANE, with: 'old-portal-password' }],
    },
  ],
  // Who never signed in since the migration knows the password of the portal alone.
  ['sign-in', 'wrong-password', atlassian({ ...MIGRATED, signedIn: false })],
  ['sign-in', 'wrong-password', atlassian({ ...MIGRATED, passwordSet: false })],
  ['sign-in', 'works', atlassian({ ...MIGRATED, signedIn: true })],
  ['sign-in', 'works', { ...atlassian({ ...MIGRATED, signedIn: false, managedBy: 'us' }), ...SINGLE_SIGN_ON }],
  ['sign-in', 'portal-missing', { ...portalOnly(), projects: [{ key: 'HELP' }] }],
  ['sign-in', 'nobody-gets-in', { ...portalOnly(), site: { subscription: 'inactive' } }],
])('%s: %s', (question, expected, site, symptom = 'add-failed') => {
  expect(answer(question, site, symptom)).toBe(expected);
});

test('who asks what nobody knows where to look for is told so', () => {
  expect(() => answer('no-such-question')).toThrow('Nobody knows where to look');
});
