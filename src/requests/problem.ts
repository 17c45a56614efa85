import type { MessageValues } from '../checks/check';
import type { ReadSource } from '../facts/fact';

/** Why a request could not be carried out. Words make the text from the code: what, why, what to do. */
export interface Problem {
  code: ProblemCode;
  values?: MessageValues;
  /** The call that failed, where one did. */
  call?: ReadSource;
}

export type ProblemCode = keyof typeof PROBLEMS;

/** Every problem with its words. */
export const PROBLEMS = {
  'bad-request': {
    text: 'The app was asked something it does not understand ({detail}). Reload the page and try again.',
  },
  'no-address': {
    text: 'There is no e-mail address in what you gave. Paste the error message with its addresses, or type one address per line.',
  },
  'too-many-addresses': {
    text: 'You gave {count, number} addresses. Diagnose up to {limit, number} at a time: customers of one company usually fail for the same reason.',
  },
  'text-too-long': {
    text: 'The text is too long ({count, number} characters). Paste only the error message or the addresses.',
  },
  'project-not-found': {
    text: 'There is no project “{project}”, or you may not see it. Check the key, or ask an administrator to give you access.',
  },
  'not-a-service-project': {
    text: '“{name}” ({project}) is not a service project (its type is {type}). Customers are invited to service projects only.',
  },
  'project-unreadable': {
    text: 'The project “{project}” could not be read: {reason, select, forbidden {Jira does not let you see it} rate_limited {Jira is limiting requests; wait a minute and try again} timed_out {Jira did not answer in time; try again} site_error {the site answered with an error; try again, and look at status.atlassian.com if it stays} unexpected_response {the site answered with something that is no answer of Jira; check the address of the site, and whether a proxy or a login page is in between} other {Jira refused}}.',
  },
  'projects-unreadable': {
    text: 'The service projects that you can see could not be listed: {reason, select, forbidden {Jira does not let you} rate_limited {Jira is limiting requests; wait a minute and try again} timed_out {Jira did not answer in time; try again} other {the site answered with an error; try again}}. You can name one yourself.',
  },
  'compared-with-itself': {
    text: '“{project}” is the service project you are in. Name another one to compare it with.',
  },
  'not-signed-in': { text: 'You are not signed in with an account that uses Jira. Sign in and open the page again.' },
  'not-allowed': {
    text: 'You may not do this: it needs {access, select, project_admin {an administrator of the service project} jira_admin {a Jira administrator} jira_and_project_admin {a Jira administrator who also administers the service project} other {an agent or administrator of this service project}}. Copy the plan and send it to one.',
  },
  'unknown-question': { text: 'There is no question “{question}” with an answer “{answer}”. Known are: {known}.' },
  'unknown-repair': { text: 'There is no repair “{repair}”.' },
  'facts-missing': { text: 'A plan cannot be made, because this could not be read: {facts}. Nothing was changed.' },
  'plan-not-found': { text: 'This plan is not there any more. Make a new one.' },
  'plan-changed': { text: 'This is not the plan that was shown. Nothing was changed; look at the plan again.' },
  'plan-expired': { text: 'This plan is older than half an hour. Nothing was changed; make a new one.' },
  'plan-busy': {
    text: 'The same thing is being changed right now, or an earlier try was cut short. Try again in a minute: what was done already is not done twice.',
  },
  'not-undoable': { text: 'This plan cannot be undone.' },
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

export function stop(code: ProblemCode, values?: MessageValues, call?: ReadSource): never {
  throw new ProblemError({
    code,
    ...(values === undefined ? {} : { values }),
    ...(call === undefined ? {} : { call }),
  });
}
