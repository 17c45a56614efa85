import type { Message } from '../checks/check';

/** Explanations that a pasted text gives occasion to; they are no findings and accuse nobody. */
export const NOTE_WORDS = {
  'note.api-client-uses-usernames': {
    text: 'The API found none of the users it was given. Jira Cloud knows accounts by their account id only: a script that sends user names or e-mail addresses instead gets this answer. Look up the account id first, and send that.',
  },
  'note.api-client-hides-error': {
    text: 'What you gave is a status without its reason. The answer of Jira has a body that says why, often with a key such as i18nErrorMessage.i18nKey, and many client libraries leave it out. Print the body of the answer, and paste that here.',
  },
  'note.unknown-key': {
    text: 'The site gave a reason that this app does not know: {keys}. Until somebody finds out what it means, nothing here is called clear.',
    note: 'keys are texts such as cv.signup.error.not.allowed',
  },
  'note.free-plan-cannot-edit-permissions': {
    text: 'On the Free plan, project roles and permission schemes cannot be edited; what was set before stays as it is. Whoever wants to correct them needs a paid plan, or a trial of one.',
  },
  'note.more-behind': {
    text: 'Put the root cause right first, then diagnose again: some of what was not read comes before it, and could be in the way too.',
  },
  'note.nobody-added': {
    text: 'No account has this address: nobody has been added, so no mail was due. Add the customer.',
  },
  'note.contrast-access-too-wide': {
    text: 'As you tell it, people see more than they should; nobody failed to get in, so no cause is named here. This app finds out why customers cannot be invited or get in. For access that is too wide, look at the customer permissions of the service project, at the organizations that requests are shared with, and at who holds Browse Projects in the permission scheme.',
  },
  'note.expected-behaviour': {
    text: 'As you tell it, nothing has failed, so no cause is named here. Two things that look odd are as they should be: some customers are listed only after their first visit or request, and accounts may exist before anybody invites them. If something does fail, say what, or paste the message.',
  },
  'note.own-address': {
    text: 'Your own address is in the text as well, as in a mail signature, so it was left out. Give it alone to have it diagnosed.',
  },
} as const satisfies Record<string, Message>;
