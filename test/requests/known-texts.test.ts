import { checkOfLook } from '../../src/checks/looked/looked-cause';
import { CHECKS, LOOKED_CAUSES } from '../../src/checks/registry';
import { judge } from '../../src/diagnosis/judge';
import { pointedAt } from '../../src/diagnosis/pointers';
import { notesFor } from '../../src/diagnosis/notes';
import type { Clue, Complaint, Symptom } from '../../src/facts/complaint';
import { KNOWN_TEXTS } from '../../src/requests/known-texts';
import { readInput } from '../../src/requests/read-input';
import { guessedSymptom } from '../../src/words/guessed-symptom';
import { lookQuestion, type LookName } from '../../src/facts/look';
import portalOnlyAccount from '../../src/facts/portal-only-account';
import { GATHERERS } from '../../src/facts/registry';
import { questionById } from '../../src/questions/registry';
import { account } from '../checks/accounts';
import { factsWith, type Otherwise } from '../checks/healthy-facts';
import { contextOf } from '../facts/context-of';

const jane = 'jane@customer.example';
const read = (text: string) => readInput(`${text}\n${jane}`).complaint;

/** The complaint that a text makes, with the symptom that is taken where it tells none. */
function complaintOf(text: string): Complaint {
  const complaint = read(text);
  return { ...complaint, symptom: complaint.symptom ?? 'add-failed' };
}

type Told = [text: string, symptom: Symptom | undefined, causes: readonly string[]];

/** Every text, what it says went wrong, and the causes it points at or, by itself, shows. */
const TEXTS: Told[] = [
  [
    'The following customers could not be added: "jane@customer.example" Please check the email addresses and try again.',
    'add-failed',
    [
      'atlassian-account-no-access',
      'portal-only-inactive',
      'customer-access-types-disabled',
      'domain-not-allowed',
      'managed-by-other-org',
      'portal-access-permission-missing',
    ],
  ],
  ['Successfully added 0 customers.', 'add-failed', ['portal-access-permission-missing']],
  ['Email address is not valid', 'add-failed', ['atlassian-account-deactivated', 'invalid-email-format']],
  ['There is no “Add organization” button.', 'add-failed', ['org-management-restricted']],
  ['not a valid email address format', undefined, ['invalid-email-format']],
  ['Email validation error', 'no-invitation-mail', ['invalid-email-format']],
  ...[
    "You don't have permission to invite customers to this service project.",
    'Sie sind nicht berechtigt, Kunden zu diesem Serviceprojekt einzuladen.',
    'Vous n’êtes pas autorisé à inviter des clients dans ce projet.',
    'No tienes permiso para invitar a clientes a este proyecto.',
    '顧客を招待する権限がありません。',
  ].map((text): Told => [text, 'add-failed', ['actor-lacks-user-admin-rights']]),
  [
    'Unauthorized to perform the requested action, JIRA Administrators global permission is required.',
    'add-failed',
    ['api-actor-lacks-jira-admin'],
  ],
  [
    'POST https://acme.example/rest/servicedeskapi/customer 403 Forbidden',
    'add-failed',
    ['api-actor-lacks-jira-admin'],
  ],
  ['403 (Verboten) für /rest/servicedeskapi/customer', 'add-failed', ['api-actor-lacks-jira-admin']],
  [
    '{"status":409,"message":"Adresse déjà utilisée"}',
    undefined,
    ['portal-only-inactive', 'api-existing-customer-conflict'],
  ],
  ...[
    'HTTP/1.1 409',
    '409 Client Error: Conflict for url: https://acme.example/rest/api/3/user',
    'The remote server returned an error: (409) Conflict.',
    'Error 409 {"message":"Adresse déjà utilisée"}',
    '> POST /rest/servicedeskapi/customer\n< 409',
    'Got 409 from /rest/servicedeskapi/customer?strictConflictStatusCode=true',
  ].map((text): Told => [text, undefined, ['portal-only-inactive', 'api-existing-customer-conflict']]),
  [
    'An account already exists for this email',
    undefined,
    ['atlassian-account-deactivated', 'api-existing-customer-conflict'],
  ],
  [
    'Signup is not currently available',
    'cannot-sign-in',
    ['portal-access-permission-missing', 'customers-role-has-direct-grants', 'self-signup-disabled'],
  ],
  [
    "You don't have permission to access this service project.",
    'cannot-see-portal',
    [
      'restricted-channel-not-added',
      'portal-access-permission-missing',
      'self-signup-disabled',
      'atlassian-account-no-access',
      'duplicate-portal-and-atlassian',
    ],
  ],
  [
    "Email doesn't belong to domains allowed in customer access settings",
    'add-failed',
    ['domain-not-allowed', 'approved-domain-lacks-customer-role', 'user-suspended-in-directory'],
  ],
  ['Sorry, you can’t view this page', 'cannot-see-portal', ['approved-domain-lacks-customer-role']],
  [
    'This request is invalid. The following users could not be found: x. (sd.rest.error.bad.request.users.not.found)',
    'add-failed',
    ['self-signup-disabled'],
  ],
  [
    'Cannot edit group memberships, as external user management is enabled, please contact your JIRA administrators.',
    undefined,
    ['atlassian-account-deactivated', 'scim-locked-account'],
  ],
  [
    'This user’s Atlassian account has been disabled. Contact the user’s organization administrators to enable the account.',
    undefined,
    ['atlassian-account-deactivated', 'managed-by-other-org'],
  ],
  [
    'Failed to create group of name staff for OrgId 1 due to existing group with same name in organization',
    undefined,
    ['scim-locked-account'],
  ],
  ['Join your team on Jira', 'cannot-see-portal', ['invited-via-people-page', 'restricted-channel-not-added']],
  ['Finish signing up to Help Center', 'cannot-sign-in', ['signup-not-completed']],
  ['Sign up with password', 'cannot-sign-in', ['signup-not-completed']],
  ['Continue with Atlassian account', 'cannot-sign-in', ['atlassian-account-shadows-portal-only']],
  ['Log in with single sign-on', 'cannot-sign-in', ['atlassian-account-shadows-portal-only']],
  ['It says that they do not have access to Jira.', 'cannot-sign-in', ['redirected-to-jira-not-portal']],
  [
    'No Access. You do not have permission to view this request.',
    'cannot-see-request',
    ['issue-security-hides-request'],
  ],
  [
    'Something went wrong, contact organization admin support',
    'cannot-sign-in',
    ['gov-cloud-feature-gap', 'external-user-policy'],
  ],
  ["The verification code isn't working", 'cannot-sign-in', ['external-user-policy']],
  ...[
    'She is missing from the portal-only customers list.',
    'Er steht nicht in der Liste Portal-only customers.',
    'Il ne figure pas dans la liste « Portal-only customers ».',
    'No aparece en la lista de clientes Portal-only customers.',
    'Ela não aparece na lista Portal-only customers.',
    'Portal-only customers の一覧に表示されません。',
  ].map((text): Told => [text, undefined, ['account-type-surprise']]),
];

test.each(TEXTS)('“%s” tells %s', (text, symptom, causes) => {
  const complaint = read(text);
  expect(complaint.symptom).toBe(symptom);
  const pointed = pointedAt(factsWith({ given: { complaint: complaintOf(text) } }));
  expect([...pointed]).toEqual(expect.arrayContaining([...causes]));
  // What is pointed at can be asked about: it is a cause that is checked.
  for (const cause of pointed) expect(CHECKS.map((check) => check.cause)).toContain(cause);
});

/** Texts that show what a look at a page would, and the cause that they decide. */
const SHOWN: [string, Symptom, string, Otherwise['given']][] = [
  ['Status: Invitation blocked', 'no-invitation-mail', 'email-suppressed-bounce', {}],
  ['Notification template too large', 'no-invitation-mail', 'notification-template-broken', {}],
  ['Internal errors', 'no-invitation-mail', 'transient-service-error', {}],
  ['Rejected: Auto-reply mail', 'cannot-see-request', 'inbound-mail-filtered', {}],
  ['Bulk mail', 'cannot-see-request', 'inbound-mail-filtered', {}],
  ['12:04  jane@customer.example  Rejected  Bulk mail', 'cannot-see-request', 'inbound-mail-filtered', {}],
  ['Processing log: REJECTED Auto-reply mail from jane', 'cannot-see-request', 'inbound-mail-filtered', {}],
  ['{"result":"rejected","reason":"Auto-reply mail"}', 'cannot-see-request', 'inbound-mail-filtered', {}],
  ['12:04,jane,Rejected,Bulk mail,HELP', 'cannot-see-request', 'inbound-mail-filtered', {}],
  ['Automated delivery status message', 'cannot-see-request', 'inbound-mail-filtered', {}],
  [
    'This account is deactivated. It no longer has access to Atlassian account services. Their account was deactivated by Atlassian.',
    'cannot-sign-in',
    'scim-locked-account',
    { accounts: { found: [account('atlassian')] } },
  ],
  ['Your email address has changed at your Identity Provider.', 'cannot-sign-in', 'customer-email-changed', {}],
  [
    'The signed in user jane is not assigned to a role for the application',
    'cannot-sign-in',
    'sso-not-applicable-or-misconfigured',
    {},
  ],
  ['Error 403: App not enabled for user', 'cannot-sign-in', 'sso-not-applicable-or-misconfigured', {}],
  ['Error 403: app_not_enabled_for_user', 'cannot-sign-in', 'sso-not-applicable-or-misconfigured', {}],
  ['Error 403: Disallowed user agent', 'cannot-sign-in', 'sso-not-applicable-or-misconfigured', {}],
  [
    'AADSTS50105: Your administrator has configured the application.',
    'cannot-sign-in',
    'sso-not-applicable-or-misconfigured',
    {},
  ],
  [
    'Users are blocked unless they are specifically granted access.',
    'cannot-sign-in',
    'sso-not-applicable-or-misconfigured',
    {},
  ],
  ['Verify your identity', 'cannot-sign-in', 'external-user-policy', {}],
  ['Something has gone wrong', 'cannot-sign-in', 'browser-cookies-or-network', {}],
  ['Der Link endet auf start.atlassian.com', 'cannot-sign-in', 'invite-link-broken-or-stale', {}],
  ['She reads that they do not have access to Jira', 'cannot-sign-in', 'redirected-to-jira-not-portal', {}],
  ["You don't have access to Jira", 'cannot-sign-in', 'redirected-to-jira-not-portal', {}],
  [
    'Changing password for customers is not available in the Atlassian Government environment.',
    'cannot-sign-in',
    'gov-cloud-feature-gap',
    {},
  ],
];

test.each(SHOWN)('“%s” decides without a question', async (text, symptom, cause, given) => {
  const complaint = read(text);
  expect(complaint.symptom).toBe(symptom);
  const [[fact, state] = []] = Object.entries(complaint.seen ?? {}) as [LookName, string][];
  if (fact === undefined) throw new Error('It shows nothing.');
  const answers = questionById(lookQuestion(fact))?.answers.map((answer) => answer.id);
  expect(answers).toContain(state);
  const before = factsWith({
    symptom,
    given: { ...given, complaint: complaintOf(text), environment: undefined as never },
    unread: [fact, 'subscription', 'environment'],
  });
  const gathered = await GATHERERS[fact].gather(contextOf(before));
  expect(gathered).toEqual({ readable: true, value: { state }, source: { how: 'given' } });
  const row = LOOKED_CAUSES.find((one) => one.cause === cause);
  if (row === undefined) throw new Error(`${cause} is no row.`);
  const finding = judge(checkOfLook(row), { ...before, [fact]: gathered }, symptom);
  expect(finding).toMatchObject({ outcome: 'blocks', explainsSymptom: true });
});

test('the message about an inactive customer shows the portal-only account, unless a read shows another state', async () => {
  const complaint = complaintOf(
    "This customer is inactive. You'll need to activate their account before you can invite them to the service project.",
  );
  const gathered = (given: Otherwise['given']) =>
    portalOnlyAccount.gather(contextOf(factsWith({ given: { complaint, ...given } })));
  expect(await gathered({})).toMatchObject({ value: { state: 'inactive' }, source: { how: 'given' } });
  const active = { accounts: { found: [account('customer')] } };
  expect(await gathered(active)).toMatchObject({ value: { state: 'active' }, source: { how: 'read' } });
});

test('said of several customers, a line of a log decides for none', () => {
  const { complaint } = readInput(`Invitation blocked ${jane} mary@customer.example`);
  expect(complaint).toEqual({ symptom: 'no-invitation-mail', i18nKeys: [], clues: [] });
});

test('every row is shown by a text here', () => {
  const texts = [...TEXTS, ...SHOWN].map(([text]) => text);
  const shown = [
    ...texts,
    'This customer is inactive',
    'cv.signup.error.not.allowed',
    'You is not a member of any of these project roles: Administrators, atlassian-addons-project-access',
  ];
  expect(KNOWN_TEXTS.filter(({ pattern }) => !shown.some((text) => pattern.test(text)))).toEqual([]);
});

describe('what is explained beside the findings', () => {
  test.each<[string, Clue[], string[]]>([
    ['requests.exceptions.HTTPError: HTTP Error 400: Bad Request', ['error-hidden'], ['api-client-hides-error']],
    ['Request failed with status code 403', ['error-hidden'], ['api-client-hides-error']],
    ['HTTP 400', ['error-hidden'], ['api-client-hides-error']],
    ['HTTP 400 {"errorMessage": "nope"}', [], []],
    ['HTTP 400 (sd.rest.error.unknown.key)', [], []],
    ['The following users could not be found: jdoe.', ['users-not-found'], ['api-client-uses-usernames']],
    [
      'You is not a member of any of these project roles: Administrators, atlassian-addons-project-access',
      ['roles-frozen'],
      ['free-plan-cannot-edit-permissions'],
    ],
    ['This customer can see all requests of the others.', ['sees-too-much'], ['contrast-access-too-wide']],
    ['Unter Portal-only customers ist sie nicht aktiv.', [], []],
    ['She sees all requests of her company.', ['sees-too-much'], ['contrast-access-too-wide']],
    ['Our customer sees every single ticket.', ['sees-too-much'], ['contrast-access-too-wide']],
    ['Why can bob@customer.example read her requests?', ['sees-too-much'], ['contrast-access-too-wide']],
    ['Why can this customer see what the others wrote?', ['sees-too-much'], ['contrast-access-too-wide']],
    ['Why can she not see her request?', [], []],
    ['Why can nobody see it?', [], []],
    ['Why can only Bob read it?', [], []],
    ['She no longer sees all requests.', [], []],
    ['Nobody sees every request.', [], []],
    ['Ticket HELP-409 is hers.', [], []],
    ['She is listed without having visited. Is this normal?', ['nothing-failed'], ['expected-behaviour']],
    ['Adding her fails. Is this normal?', [], []],
    ['She can see all requests but cannot sign in.', [], []],
    ['She cannot see all requests.', [], []],
    ['The customer could not be added, others can see too much.', ['could-not-be-added'], []],
  ])('“%s”', (text, clues, notes) => {
    const { clues: ofSite } = read(text);
    const complaint = { clues: ofSite.length > 0 ? ofSite : (guessedSymptom(text, 'HELP').clues ?? []) };
    expect(complaint).toEqual({ clues });
    expect(notesFor(complaint)).toEqual(notes);
  });
});
