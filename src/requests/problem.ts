import type { MessageValues } from '../checks/check';
import type { ReadSource } from '../facts/fact';

/** Why a request could not be carried out. Words make the text from the code: what, why, what to do. */
export interface Problem {
  code: ProblemCode;
  values?: MessageValues;
  /** The call that failed, where one did. */
  call?: ReadSource;
}

/** Why a request was refused or could not be done. */
export type ProblemCode = keyof typeof PROBLEMS;

/** Every problem with its words. */
export const PROBLEMS = {
  'bad-request': {
    text: '{what, select, request {Name the request by its key, such as HELP-12.} project {Name the service project by its key or ID, such as HELP.} with {Name the service project by its key or ID, such as HELP.} key {Paste the whole key, without spaces or line breaks.} organizationId {An organization’s ID is made of letters, digits and hyphens.} other {The app was asked something it does not understand ({detail}). Reload the page and try again.}}',
  },
  'no-address': {
    text: 'There is no e-mail address in what you gave. Paste the error message with its addresses, or type one address per line.',
  },
  'user-names': {
    text: 'There is no e-mail address in what you gave. If those are user names: Jira Cloud knows accounts by their account id only, and a script that sends user names gets this answer. Look up the account id by the e-mail address first; to find out about a customer, give the e-mail address here.',
  },
  'account-unknown': {
    text: 'This site knows no account with the id {account}. It may be of another site, deleted, or mistyped. Give the customer’s e-mail address.',
  },
  'account-unreadable': {
    text: 'Jira did not show the account {account} to you. Give the customer’s e-mail address, or try again in a minute.',
  },
  'too-many-addresses': {
    text: 'You gave {count, number} addresses. Diagnose up to {limit, number} at a time: customers of one company usually fail for the same reason.',
  },
  'too-many-people': {
    text: 'The list has {count, number} people. Add up to {limit, number} at a time: split the list, and add the rest to the same company afterwards.',
  },
  'text-too-long': {
    text: 'The text is too long ({count, number} characters). Paste only the error message or the addresses.',
  },
  'project-not-found': {
    text: 'There is no project “{project}”, or you may not see it. Check the key, or ask for access: its permission scheme may leave you out, and a Jira administrator can still look at that scheme.',
  },
  'not-a-service-project': {
    text: '“{name}” ({project}) is {type, select, software {a software project} business {a business project} product_discovery {a product discovery project} other {of another type}}, not a service project. Customers are invited to service projects only.',
  },
  'customer-service-space': {
    text: '“{name}” ({project}) is a Customer Service Management space, not a service project. Its customers get in by their organization, so there is no invitation to a service project here that this app could check. Look at the customer and the organization on the pages of the space itself. If the customer was meant for a service project, diagnose there.',
  },
  'project-hidden': {
    text: 'The project “{project}” exists, but Jira does not show it to you: you administer Jira and hold no permission to browse this project. You may still look at its permission scheme in the Jira settings: what leaves you out may leave customers out too. Have a role in the project given to you (or Browse Projects in its permission scheme), then diagnose again.',
  },
  'project-unreadable': {
    text: 'The project “{project}” could not be read: {reason, select, forbidden {Jira does not let you see it} rate_limited {Jira is limiting requests; wait a minute and try again} timed_out {Jira did not answer in time; try again} site_error {the site answered with an error; try again, and look at status.atlassian.com if it stays} unexpected_response {the site answered with something that is no answer of Jira; check the URL of the site, and whether a proxy or a login page is in between} other {Jira refused}}.',
  },
  'projects-unreadable': {
    text: 'The service projects that you can see could not be listed: {reason, select, forbidden {Jira does not let you} rate_limited {Jira is limiting requests; wait a minute and try again} timed_out {Jira did not answer in time; try again} other {the site answered with an error; try again}}. You can name one yourself.',
  },
  'service-projects-unreadable': {
    text: 'The service projects of the site could not be listed: {reason, select, forbidden {Jira does not let you} rate_limited {Jira is limiting requests; wait a minute and try again} timed_out {Jira did not answer in time; try again} site_error {the site answered with an error; try again, and look at status.atlassian.com if it stays} other {the site answered with something unexpected; try again}}.',
  },
  'site-limits': {
    text: 'Jira is limiting requests. Wait a minute, then try again.',
  },
  'compared-with-itself': {
    text: '“{project}” is the service project you are in. Name another one to compare it with.',
  },
  'not-signed-in': { text: 'You are not signed in with an account that uses Jira. Sign in and open the page again.' },
  'not-allowed': {
    text: 'You may not do this: it needs {access, select, project_admin {an administrator of the service project} jira_admin {a Jira administrator} jira_and_project_admin {a Jira administrator who also administers the service project} directory_repairer {somebody whom the person who gave the organization API key has listed in the settings of this app} other {an agent or administrator of this service project}}. Copy the plan and send it to such a person.',
  },
  'not-jira-admin': {
    text: 'This is for Jira administrators only. Nothing was done; ask one of them.',
  },
  'rights-unread': {
    text: 'Jira could not be asked what you may do, so nothing was done. Try again; if it stays, look at status.atlassian.com.',
  },
  'no-organization-key': {
    text: 'There is no organization API key, so nothing was done with one. A Jira administrator can give one in the settings of this app; without one, go on by hand with the guide.',
  },
  'not-key-giver': {
    text: 'Only the person who gave the organization API key may say who repairs with it. Ask them, or give a key of your own.',
  },
  'no-directory-repairers': {
    text: 'Nobody may repair in the organization’s directory with this app: the person who gave the key has listed nobody in the settings. Nothing was changed; go on by hand with the guide.',
  },
  'egress-off': {
    text: 'The app may not call {domain} yet, so nothing was sent there. Press “Allow calls to {domain}” on this page and confirm; a Jira administrator can take that back at any time.',
  },
  'key-refused': {
    text: 'Atlassian does not accept this key: it is mistyped, it was revoked, it has expired, or it is another kind of token (an API token of a person does not work here). Create a new organization API key and paste all of it.',
  },
  'key-expired': {
    text: 'This key worked before and is not accepted any more: it has expired or was revoked. Create a new organization API key and give it here.',
  },
  'key-past-expiry': {
    text: 'The day you gave ({day}) is over, so this key does not work any more. Create a new organization API key, or correct the day.',
  },
  'key-lacks-scope': {
    text: 'Atlassian knows this key, but it may not do what is needed. Create a new key with the scope {scope}; the scopes of a key cannot be changed.',
  },
  'organization-id-needed': {
    text: 'This key does not tell which organization it belongs to. Type the organization’s ID, which is shown together with the key and in the URL of Atlassian Administration; or create a key that also has the scope {scope}.',
  },
  'organization-not-found': {
    text: 'This key does not belong to the organization with the ID {id}. Copy the ID that was shown together with the key.',
  },
  'organization-other-site': {
    text: 'This key opens an organization in which you have no role on this site, so its directory is not the one of this site. Create the key in the organization that this site belongs to.',
  },
  'organization-unreadable': {
    text: 'The organization could not be read: {reason, select, rate_limited {Atlassian is limiting requests; wait a minute and try again} timed_out {no answer came in time; try again} site_error {Atlassian answered with an error; try again, and look at status.atlassian.com if it stays} other {Atlassian answered with something unexpected ({code}); the organization may not have the centralized user management yet}}. Nothing was kept.',
  },
  'unknown-question': { text: 'There is no question “{question}” with an answer “{answer}”. Known are: {known}.' },
  'unknown-repair': { text: 'There is no repair “{repair}”.' },
  'switched-off': {
    text: 'This uses an operation that Atlassian does not document, and no administrator has switched that on in the settings of this app. Nothing was changed; go on by hand with the guide.',
  },
  'undocumented-unanswered': {
    text: 'The site does not answer the operation that Atlassian does not document, so nothing was tried. Go on by hand with the guide.',
  },
  'facts-missing': { text: 'A plan cannot be made, because this could not be read: {facts}. Nothing was changed.' },
  'plan-not-found': { text: 'This plan is not there any more. Make a new one.' },
  'plan-changed': { text: 'This is not the plan that was shown. Nothing was changed; look at the plan again.' },
  'plan-expired': { text: 'This plan is older than half an hour. Nothing was changed; make a new one.' },
  'plan-busy': {
    text: 'The same thing is being applied right now, or an earlier try was cut short. Try again in a minute: you then get the result, and nothing is done twice. The audit trail of the service project shows it, too.',
  },
  'undone-already': { text: 'This plan was taken back already ({at}), so there is nothing left to undo.' },
  'agents-may-not-add': {
    text: 'An administrator has switched off that agents add customers through this app. Nothing was changed. Make the plan again: you can then send it to the administrators.',
  },
  'plan-tried': { text: 'This plan was applied or tried already, so there is nothing to send. Diagnose again.' },
  'handed-over-already': { text: 'This plan was sent already. You find it under “Sent to administrators”.' },
  'hand-off-not-found': { text: 'What was sent is not there any more. Ask for it to be sent again.' },
  'hand-off-answered': { text: 'Somebody has answered this already. Read the list again.' },
  'request-elsewhere': {
    text: 'There is no request {request} in the service project {project} that you can see. Correct its key, or leave it out.',
  },
  'request-unreadable': {
    text: 'The request {request} could not be read: Jira did not answer as it should. Try again.',
  },
  'comment-refused': {
    text: 'The comment on {request} could not be written. Look at the request: where it is missing, copy the text and add it in Jira.',
  },
  'not-undoable': {
    text: 'This plan cannot be undone: it wrote nothing, or one of its kinds of change has no way back.',
  },
  'nothing-to-undo': {
    text: 'There is nothing to undo: a fresh look does not find what this plan sent to the site.',
  },
  'undo-unread': {
    text: 'It could not be read whether what this plan sent to the site is there, so no way back was planned. Try again.',
  },
  'outcome-unwritten': {
    text: 'The site was asked to make the change, but the audit trail could not be completed. Approve the same plan once more: nothing is sent to the site twice.',
  },
  'audit-unwritable': { text: 'The audit trail could not be written, so nothing was changed. Try again.' },
  unexpected: {
    text: 'Something went wrong inside the app ({detail}). What you typed is still here: try again, and report it if it stays.',
  },
} as const satisfies Record<string, { text: string }>;

/** Ends a request with a problem. */
export class ProblemError extends Error {
  constructor(readonly problem: Problem) {
    super(problem.code);
    this.name = 'ProblemError';
  }
}

/**
 * Ends the request with this problem.
 * @param call the one that told it
 */
export function stop(code: ProblemCode, values?: MessageValues, call?: ReadSource): never {
  throw new ProblemError({
    code,
    ...(values === undefined ? {} : { values }),
    ...(call === undefined ? {} : { call }),
  });
}
